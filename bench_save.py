import tempfile, time, sys
from dataclasses import replace
from pathlib import Path
from datetime import datetime
from desktop.case import *
from desktop.casebook.file import new_casebook, close_casebook
from desktop.casebook.people import save_case, save_cases, load_case
from tests.casebook.invented import SHERMATOV, NGUYEN
def fam(i):
    s=SHERMATOV
    return replace(s, number=f"2026-{i:05}", recruit=replace(s.recruit, passport_number=f"P{i}"), relatives=tuple(replace(r, person=replace(r.person, passport_number=f"R{i}x{k}")) for k,r in enumerate(s.relatives)))
with tempfile.TemporaryDirectory() as d:
    book=new_casebook(Path(d)/"a.yearmark", lambda: datetime(2026,3,12,10,42))
    t=time.perf_counter(); save_cases(book,[fam(i) for i in range(1500)],"V"); print("new ms/case", (time.perf_counter()-t)/1500*1000)
    cs=[load_case(book,f"2026-{i:05}") for i in range(300)]
    t=time.perf_counter()
    for c in cs: save_case(book, replace(c, recruit=replace(c.recruit, note="x")),"V")
    print("change ms/case", (time.perf_counter()-t)/300*1000)
    close_casebook(book)
