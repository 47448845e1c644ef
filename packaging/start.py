"""What the bundled program starts with."""

import sys
from multiprocessing import freeze_support

from desktop.__main__ import main

# A bundle starts its second process by this same file.
freeze_support()
sys.exit(main())
