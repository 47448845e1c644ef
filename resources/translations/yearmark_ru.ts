<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nothing was saved: a text holds half a character, as a broken paste leaves it. Type it anew.</source>
        <translation>Ничего не сохранено: в тексте есть половина знака, как после оборванной вставки. Введите текст заново.</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). Close other programs that use it and try again; if it stays so, restore a backup of it.</source>
        <translation>Не удалось прочитать {path} ({why}). Закройте другие программы, которые им пользуются, и попробуйте ещё раз; если не поможет, восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Nothing was saved: {path} could not be written ({why}). Close other programs that use it, make room on the disk, and save again.</source>
        <translation>Ничего не сохранено: не удалось записать {path} ({why}). Закройте другие программы, которые им пользуются, освободите место на диске и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>{name} stands in case {case} twice. Take one of them out.</source>
        <translation>{name} значится в деле {case} дважды. Удалите одну из записей.</translation>
    </message>
    <message>
        <source>{name} is no longer in this casebook; nothing was saved. Look the person up again.</source>
        <translation>{name}: такого человека в этой картотеке больше нет; ничего не сохранено. Найдите человека ещё раз.</translation>
    </message>
    <message>
        <source>{name} is the recruit of case {number} already. Open that case, or merge the two.</source>
        <translation>{name} — уже военнослужащий по делу {number}. Откройте то дело или объедините записи.</translation>
    </message>
    <message>
        <source>The recruit was under {age} when contract {position} was signed or began ({begun}; born {born}).</source>
        <translation>Военнослужащему не было {age}, когда контракт {position} был подписан или начался ({begun}; дата рождения {born}).</translation>
    </message>
    <message>
        <source>The recruit may have been under {age} when contract {position} was signed or began ({begun}; born {born}).</source>
        <translation>Военнослужащему могло не быть {age}, когда контракт {position} был подписан или начался ({begun}; дата рождения {born}).</translation>
    </message>
    <message>
        <source>Case {number} is not on hold; there is nothing to lift.</source>
        <translation>Дело {number} не приостановлено; снимать нечего.</translation>
    </message>
    <message>
        <source>A hold is placed or lifted by a named person with a reason. Enter both.</source>
        <translation>Дело приостанавливает или возобновляет названный сотрудник с указанием причины. Введите имя и причину.</translation>
    </message>
    <message>
        <source>This is the recruit of case {what}. Erase that case instead.</source>
        <translation>Это военнослужащий из дела {what}. Сотрите вместо этого всё дело.</translation>
    </message>
    <message>
        <source>This person is not in case {number} any more. Look them up again.</source>
        <translation>Этого человека больше нет в деле {number}. Найдите его ещё раз.</translation>
    </message>
    <message>
        <source>Case {number} is not in this casebook. Look it up by name first.</source>
        <translation>Дела {number} в этой картотеке нет. Сначала найдите его по имени.</translation>
    </message>
    <message>
        <source>Erasing takes a name and a reason, which both stay on record. Enter both.</source>
        <translation>Для стирания нужны имя и причина, они остаются в записях. Введите и то и другое.</translation>
    </message>
    <message>
        <source>Say why the letter is void, and who says so.</source>
        <translation>Укажите, почему письмо недействительно и кто это решил.</translation>
    </message>
    <message>
        <source>There is no letter {number} in this casebook. Look for it in the register.</source>
        <translation>Письма {number} в этой картотеке нет. Поищите его в реестре.</translation>
    </message>
    <message>
        <source>Letter {number} is void already, by {by}: {reason}.</source>
        <translation>Письмо {number} уже признано недействительным ({by}): {reason}.</translation>
    </message>
    <message>
        <source>{name} is one person in both places already; there is nothing to merge.</source>
        <translation>{name}: в обоих местах это уже один и тот же человек; объединять нечего.</translation>
    </message>
    <message>
        <source>The recruit of case {case} cannot be a relative in the same case. Take the relative out of the case instead.</source>
        <translation>Военнослужащий по делу {case} не может быть родственником в том же деле. Вместо этого удалите родственника из дела.</translation>
    </message>
    <message>
        <source>Case {case} was changed in another window meanwhile. Compare the two again.</source>
        <translation>Дело {case} тем временем изменили в другом окне. Сравните записи ещё раз.</translation>
    </message>
    <message>
        <source>{name} would be the recruit and a relative in case {number}. Take the relative out of that case first.</source>
        <translation>{name} оказался бы в деле {number} и военнослужащим, и родственником. Сначала удалите родственника из того дела.</translation>
    </message>
    <message>
        <source>{path} is damaged: its order of cases leads round in a circle. Restore a backup, or save what can still be read.</source>
        <translation>{path} повреждён: порядок дел в нём ходит по кругу. Восстановите резервную копию или сохраните то, что ещё читается.</translation>
    </message>
    <message>
        <source>Case {case} is no longer in this casebook; nothing was saved.</source>
        <translation>Дела {case} в этой картотеке больше нет; ничего не сохранено.</translation>
    </message>
    <message>
        <source>A case needs a number. Enter one, or take the number offered.</source>
        <translation>Делу нужен номер. Введите его или возьмите предложенный.</translation>
    </message>
    <message>
        <source>Case number {case} is taken. Choose another number, or open that case.</source>
        <translation>Номер дела {case} занят. Выберите другой номер или откройте то дело.</translation>
    </message>
    <message>
        <source>That is no longer in the trash; it may have been restored in another window.</source>
        <translation>В корзине этого больше нет; возможно, запись восстановили в другом окне.</translation>
    </message>
    <message>
        <source>Case number {number} is taken by another case by now. Move that case to the trash, then restore this one.</source>
        <translation>Номер {number} уже занят другим делом. Переместите то дело в корзину, затем восстановите это.</translation>
    </message>
    <message>
        <source>Case {case} is in the trash. Restore the case first.</source>
        <translation>Дело {case} в корзине. Сначала восстановите дело.</translation>
    </message>
    <message>
        <source>There is a saved view {name} already. Choose another name.</source>
        <translation>Сохранённый список «{name}» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>A saved view needs a name. Type one.</source>
        <translation>Сохранённому списку нужно название. Введите его.</translation>
    </message>
    <message>
        <source>A name of a saved view has no more than {most} letters. Shorten it.</source>
        <translation>В названии сохранённого списка не может быть больше букв, чем {most}. Сократите его.</translation>
    </message>
    <message>
        <source>This saved view is gone: it was taken out in another window.</source>
        <translation>Этого сохранённого списка больше нет: его удалили в другом окне.</translation>
    </message>
    <message>
        <source>This saved view can&apos;t be used: {where}: {msg}.</source>
        <translation>Этим сохранённым списком нельзя воспользоваться: {where}: {msg}.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>повторить</translation>
    </message>
    <message>
        <source>What {name} brought</source>
        <translation>Внесённое из {name}</translation>
    </message>
    <message>
        <source>{what} was changed otherwise meanwhile, in another window; the step can not be {way}.</source>
        <translation>{what}: тем временем это изменили в другом окне; этот шаг нельзя {way}.</translation>
    </message>
    <message>
        <source>The saved view</source>
        <translation>Сохранённый список</translation>
    </message>
    <message>
        <source>Case {case} was changed otherwise meanwhile, in another window or by a letter; the step can not be {way}. Open the case and change it there.</source>
        <translation>Дело {case} тем временем изменилось, в другом окне или из-за письма; этот шаг нельзя {way}. Откройте дело и измените его там.</translation>
    </message>
    <message>
        <source>Write M, F or X, in Latin letters, or leave it empty.</source>
        <translation>Введите M, F или X латинскими буквами или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“{text}” is no relation; write one of: {known}.</source>
        <translation>«{text}» — не степень родства; введите одно из слов: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no discharge ground; write one of: {known}.</source>
        <translation>«{text}» — не основание увольнения; введите одно из слов: {known}.</translation>
    </message>
    <message>
        <source>Write divorce or death, or leave it empty.</source>
        <translation>Введите divorce (развод) или death (смерть) или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Write yes or no, or leave it empty.</source>
        <translation>Введите yes (да) или no (нет) или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Write the term as a whole number of months, such as 12, or the word open.</source>
        <translation>Введите срок целым числом месяцев, например 12, или слово «бессрочно».</translation>
    </message>
    <message>
        <source>write its alpha-3 code or its English name</source>
        <translation>впишите её код alpha-3 или английское название</translation>
    </message>
    <message>
        <source>type its code of three letters, or its name in English, Russian or Spanish</source>
        <translation>введите её код из трёх букв или название на русском, английском или испанском</translation>
    </message>
    <message>
        <source>No country is named; {type}.</source>
        <translation>Страна не названа; {type}.</translation>
    </message>
    <message>
        <source>No country is named; {write}.</source>
        <translation>Страна не названа; {write}.</translation>
    </message>
    <message>
        <source> Is {country} ({code}) meant?</source>
        <translation> Имеется в виду: {country} ({code})?</translation>
    </message>
    <message>
        <source>“{typed}” is no country; {type}.{hint}</source>
        <translation>«{typed}» — не страна; {type}.{hint}</translation>
    </message>
    <message>
        <source>“{typed}” is no country; {write}.{hint}</source>
        <translation>«{typed}» — не страна; {write}.{hint}</translation>
    </message>
    <message>
        <source>The year {year} cannot be right; a year lies between {first} and {last}.</source>
        <translation>Год {year} не может быть верным; год лежит между {first} и {last}.</translation>
    </message>
    <message>
        <source>There is no month {month}; write the date as 2024-03-14 or 14.03.2024.</source>
        <translation>Месяца {month} нет; введите дату так: 14.03.2024 или 2024-03-14.</translation>
    </message>
    <message>
        <source>{day} {month} does not exist; {month} had {days} days.</source>
        <translation>Дня {day} нет: {month}, дней в месяце {days}.</translation>
    </message>
    <message>
        <source>{one} or {other}? Write it as {first} or as {second}.</source>
        <translation>{one} или {other}? Введите дату как {first} или как {second}.</translation>
    </message>
    <message>
        <source>“{text}” has a year of two digits; write all four, as in 14.03.2024.</source>
        <translation>В дате «{text}» год из двух цифр; введите все четыре, как в 14.03.2024.</translation>
    </message>
    <message>
        <source>“{text}” has no year; write it in four digits, as in 14.03.2024.</source>
        <translation>В дате «{text}» нет года; введите его четырьмя цифрами, как в 14.03.2024.</translation>
    </message>
    <message>
        <source>This is not a date; write 2024-03-14 or 14.03.2024, or 2024-03 or 2024 where no more is known.</source>
        <translation>Это не дата; введите 14.03.2024 или 2024-03-14, а если известно не всё, то 2024-03 или 2024.</translation>
    </message>
    <message>
        <source>A person needs a family name, given names or a name in the own script; write at least one.</source>
        <translation>Нужна фамилия, имя или имя в исходном написании; введите хотя бы одно.</translation>
    </message>
    <message>
        <source>A birth date cannot lie after the day of entry, {day}.</source>
        <translation>Дата рождения не может быть позже дня внесения, {day}.</translation>
    </message>
    <message>
        <source>A birth date cannot lie after today, {day}; look at its day and year again.</source>
        <translation>Дата рождения не может быть позже сегодняшнего дня ({day}); проверьте день и год.</translation>
    </message>
    <message>
        <source>The last day of service lies before the contract begins</source>
        <translation>Последний день службы раньше начала контракта</translation>
    </message>
    <message>
        <source>Why a contract ended needs the last day of service; type at least its year.</source>
        <translation>Для основания увольнения нужен последний день службы; введите хотя бы год.</translation>
    </message>
    <message>
        <source>Say how this person is related to the recruit: {kinds}.</source>
        <translation>Укажите, кем этот человек приходится военнослужащему: {kinds}.</translation>
    </message>
    <message>
        <source>Choose how this person is related to the recruit.</source>
        <translation>Выберите, кем этот человек приходится военнослужащему.</translation>
    </message>
    <message>
        <source>The relation cannot end before it begins</source>
        <translation>Родство или брак не может закончиться раньше, чем начнётся</translation>
    </message>
    <message>
        <source>{said}, {day}; put right which of the two is wrong.</source>
        <translation>{said} ({day}); исправьте ту дату, которая неверна.</translation>
    </message>
    <message>
        <source>{said}, {day}.</source>
        <translation>{said}, {day}.</translation>
    </message>
    <message>
        <source>2024-08-01.. where it has not ended</source>
        <translation>2024-08-01.., если он не окончен</translation>
    </message>
    <message>
        <source>“{pair}” is no interruption; write 2024-08-01..2024-08-10, or {open}.</source>
        <translation>«{pair}» — не перерыв; впишите 2024-08-01..2024-08-10 или {open}.</translation>
    </message>
    <message>
        <source>“{pair}” is no interruption; type 1.8.2024..10.8.2024, or 1.8.2024.. where it has not ended.</source>
        <translation>«{pair}» — не перерыв; введите 1.8.2024..10.8.2024 или 1.8.2024.., если он не окончен.</translation>
    </message>
    <message>
        <source>The interruption from {first} to {last} ends before it begins.</source>
        <translation>Перерыв с {first} по {last} заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The interruption from {first} to {last} ends before it begins; put right which of the two is wrong.</source>
        <translation>Перерыв с {first} по {last} заканчивается раньше, чем начинается; исправьте ту дату, которая неверна.</translation>
    </message>
    <message>
        <source>“{text}” is no whole date; an interruption is counted in days.</source>
        <translation>«{text}» — не полная дата; перерыв считается в днях.</translation>
    </message>
    <message>
        <source>“{text}” is no whole date; type day, month and year, for an interruption is counted in days.</source>
        <translation>«{text}» — неполная дата; введите день, месяц и год: перерыв считается в днях.</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>номер паспорта</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>срок действия</translation>
    </message>
    <message>
        <source>optional data</source>
        <translation>дополнительные данные</translation>
    </message>
    <message>
        <source>This is the strip of a visa; take that of the passport.</source>
        <translation>Это строка визы; возьмите строку паспорта.</translation>
    </message>
    <message>
        <source>The last check digit, {digit}, does not fit number, dates and optional data together.</source>
        <translation>Последняя контрольная цифра, {digit}, не подходит к номеру, датам и дополнительным данным вместе.</translation>
    </message>
    <message>
        <source>The {named} {shown} has no check digit.</source>
        <translation>Нет контрольной цифры: {named} {shown}.</translation>
    </message>
    <message>
        <source>The check digit of the {named} {shown} reads {digit}, which is no digit.</source>
        <translation>Вместо контрольной цифры стоит {digit}: {named} {shown}.</translation>
    </message>
    <message>
        <source>The {named} {shown} has a letter where only digits stand.</source>
        <translation>Буква там, где бывают только цифры: {named} {shown}.</translation>
    </message>
    <message>
        <source>Check digit {digit} does not fit the {named} {shown}.</source>
        <translation>Контрольная цифра {digit} не подходит: {named} {shown}.</translation>
    </message>
    <message>
        <source>The {named} {part} is no date.</source>
        <translation>Это не дата: {named} {part}.</translation>
    </message>
    <message>
        <source>The name {name} has a digit in it.</source>
        <translation>В имени {name} есть цифра.</translation>
    </message>
    <message>
        <source>The names fill the strip and may be cut at its end; see the passport.</source>
        <translation>Имена занимают всю строку и могут быть обрезаны в конце; сверьте с паспортом.</translation>
    </message>
    <message>
        <source>The sex reads {sex}; a strip has M, F or &lt;.</source>
        <translation>Пол указан как {sex}; в строке бывает M, F или &lt;.</translation>
    </message>
    <message>
        <source>A, C or I</source>
        <translation>A, C или I</translation>
    </message>
    <message>
        <source>The strip begins with {first}; it should begin with {begins}.</source>
        <translation>Строка начинается с {first}, а должна начинаться с {begins}.</translation>
    </message>
    <message>
        <source>This is no strip of a passport: copy its two or three lines of capitals, digits and &lt;.</source>
        <translation>Это не машиночитаемая строка паспорта: скопируйте две или три её строки из заглавных букв, цифр и знаков &lt;.</translation>
    </message>
    <message>
        <source>A strip holds only A to Z, 0 to 9 and &lt;; this one has “{sign}”.</source>
        <translation>В строке бывают только знаки A–Z, 0–9 и &lt;, а здесь есть «{sign}».</translation>
    </message>
    <message>
        <source>A strip is two lines of 44 or 36 signs, or three of 30; this one has {counts}.</source>
        <translation>Строка состоит из двух частей по 44 или 36 знаков или из трёх по 30, а здесь знаков: {counts}.</translation>
    </message>
    <message>
        <source>British overseas territories citizen</source>
        <translation>гражданин британских заморских территорий</translation>
    </message>
    <message>
        <source>British national (overseas)</source>
        <translation>британский подданный (за рубежом)</translation>
    </message>
    <message>
        <source>British overseas citizen</source>
        <translation>британский заморский гражданин</translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation>лицо под защитой Великобритании</translation>
    </message>
    <message>
        <source>British subject</source>
        <translation>британский подданный</translation>
    </message>
    <message>
        <source>the United Nations</source>
        <translation>Организация Объединённых Наций</translation>
    </message>
    <message>
        <source>an agency of the United Nations</source>
        <translation>учреждение Организации Объединённых Наций</translation>
    </message>
    <message>
        <source>the Order of Malta</source>
        <translation>Мальтийский орден</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Интерпол</translation>
    </message>
    <message>
        <source>the African Development Bank</source>
        <translation>Африканский банк развития</translation>
    </message>
    <message>
        <source>the African Export-Import Bank</source>
        <translation>Африканский экспортно-импортный банк</translation>
    </message>
    <message>
        <source>the Caribbean Community</source>
        <translation>Карибское сообщество</translation>
    </message>
    <message>
        <source>the Council of Europe</source>
        <translation>Совет Европы</translation>
    </message>
    <message>
        <source>the Common Market for Eastern and Southern Africa</source>
        <translation>Общий рынок Восточной и Южной Африки</translation>
    </message>
    <message>
        <source>the Southern African Development Community</source>
        <translation>Сообщество развития Юга Африки</translation>
    </message>
    <message>
        <source>the Economic Community of West African States</source>
        <translation>Экономическое сообщество стран Западной Африки</translation>
    </message>
    <message>
        <source>the Organisation of Eastern Caribbean States</source>
        <translation>Организация Восточнокарибских государств</translation>
    </message>
    <message>
        <source>the Parliamentary Assembly of the Mediterranean</source>
        <translation>Парламентская ассамблея Средиземноморья</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>Европейский союз</translation>
    </message>
    <message>
        <source>{code} is a {what}, recorded as {country} (GBR).</source>
        <translation>{code} — {what}; записано как {country} (GBR).</translation>
    </message>
    <message>
        <source>{code} is {what}, no citizenship; write the person&apos;s own.</source>
        <translation>{code} — {what}, а не гражданство; введите гражданство человека.</translation>
    </message>
    <message>
        <source>{code} is the code of no state.</source>
        <translation>{code} — код, которого нет ни у одного государства.</translation>
    </message>
    <message>
        <source>A name cannot hold {wrong}; write it as the passport has it.</source>
        <translation>В имени не может быть знака {wrong}; введите имя как в паспорте.</translation>
    </message>
    <message>
        <source>A name needs at least one letter; leave it empty where there is none.</source>
        <translation>В имени нужна хотя бы одна буква; если имени нет, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>A passport number cannot hold {wrong}; write letters and digits.</source>
        <translation>В номере паспорта не может быть знака {wrong}; введите буквы и цифры.</translation>
    </message>
    <message>
        <source>A passport number has letters or digits; leave it empty where unknown.</source>
        <translation>Номер паспорта состоит из букв или цифр; если он неизвестен, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>A number cannot hold {wrong}; type it anew.</source>
        <translation>В номере не может быть знака {wrong}; введите его заново.</translation>
    </message>
    <message>
        <source>A text cannot hold {wrong}; take it out.</source>
        <translation>В тексте не может быть знака {wrong}; уберите его.</translation>
    </message>
    <message>
        <source>the invisible sign {number}</source>
        <translation>(невидимый) {number}</translation>
    </message>
    <message>
        <source>This has {length} signs; at most {limit} can be kept; shorten it.</source>
        <translation>Здесь знаков: {length}; сохранить можно не больше чем {limit}; сократите.</translation>
    </message>
    <message>
        <source>An oath is taken on a decision; write the day of the decision too.</source>
        <translation>Присягу приносят по решению; введите и дату решения.</translation>
    </message>
    <message>
        <source>The oath cannot be taken before the decision of {day}; put right which of the two is wrong.</source>
        <translation>Присяга не может быть принесена раньше решения ({day}); исправьте ту дату, которая неверна.</translation>
    </message>
    <message>
        <source>“{text}” is no whole date; write day, month and year.</source>
        <translation>«{text}» — неполная дата; введите день, месяц и год.</translation>
    </message>
    <message>
        <source>This cannot lie after today, {day}; look at its day and year again.</source>
        <translation>Это не может быть позже сегодняшнего дня ({day}); проверьте день и год.</translation>
    </message>
    <message>
        <source>The parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>The adoptive parent</source>
        <translation>Усыновитель</translation>
    </message>
    <message>
        <source>The grandparent</source>
        <translation>Дед (бабушка)</translation>
    </message>
    <message>
        <source>The father</source>
        <translation>Отец</translation>
    </message>
    <message>
        <source>The mother</source>
        <translation>Мать</translation>
    </message>
    <message>
        <source>relative {position}</source>
        <translation>родственник {position}</translation>
    </message>
    <message>
        <source>the recruit</source>
        <translation>военнослужащий</translation>
    </message>
    <message>
        <source>{name} ({born})</source>
        <translation>{name} ({born})</translation>
    </message>
    <message>
        <source>The passport of {who} expires before the birth, {day}.</source>
        <translation>Срок действия паспорта истекает раньше рождения ({day}): {who}.</translation>
    </message>
    <message>
        <source>{who} was born after contract {position}, {day}.</source>
        <translation>Дата рождения позже контракта {position} ({day}): {who}.</translation>
    </message>
    <message>
        <source>Contract {position}, {day}, comes after the recruit&apos;s death, {death}.</source>
        <translation>Контракт {position} ({day}) позже смерти военнослужащего ({death}).</translation>
    </message>
    <message>
        <source>{who} {elder} is younger than {younger}.</source>
        <translation>{who} {elder} моложе: {younger}.</translation>
    </message>
    <message>
        <source>{who} {elder} is less than {least} years older than {younger}.</source>
        <translation>{who} {elder} старше менее чем на {least} лет: {younger}.</translation>
    </message>
    <message>
        <source>{who} was under {age} at the marriage, {day}.</source>
        <translation>При заключении брака ({day}) возраст был меньше {age} лет: {who}.</translation>
    </message>
    <message>
        <source>{who} was born after the relation began, {day}.</source>
        <translation>Дата рождения позже начала родства или брака ({day}): {who}.</translation>
    </message>
    <message>
        <source>{child} was born after {parent} died, {day}.</source>
        <translation>Дата рождения позже смерти матери, {parent} ({day}): {child}.</translation>
    </message>
    <message>
        <source>{child} was born more than {months} months after {parent} died, {day}.</source>
        <translation>Рождение более чем через {months} месяцев после смерти отца, {parent} ({day}): {child}.</translation>
    </message>
    <message>
        <source>Case {case} is not saved as it stands here. Save it, or open it again, and look.</source>
        <translation>Дело {case} не сохранено в том виде, в каком оно здесь. Сохраните его или откройте снова и проверьте.</translation>
    </message>
    <message>
        <source>issued as {number}; reprint it, or void it first</source>
        <translation>уже выдано под номером {number}; напечатайте его снова или сначала признайте недействительным</translation>
    </message>
    <message>
        <source>Case {case} is on hold since {day}, by {by}: {why} Lift the hold first.</source>
        <translation>Дело {case} приостановлено с {day}, {by}: {why} Сначала снимите приостановку.</translation>
    </message>
    <message>
        <source>Nobody of this case may apply under {rules} on {day}.</source>
        <translation>По этому делу никто не может подать заявление по своду «{rules}» на {day}</translation>
    </message>
    <message>
        <source>No paper of this office&apos;s list is still to bring.</source>
        <translation>По списку этой организации приносить больше нечего.</translation>
    </message>
    <message>
        <source>{outcome} under {rules}. {reasons}.</source>
        <translation>{outcome}, свод «{rules}». {reasons}.</translation>
    </message>
    <message>
        <source>May apply from {day} only; a letter can be dated from that day on.</source>
        <translation>Может подать заявление только с {day}; письмо можно датировать этим днём или позже.</translation>
    </message>
    <message>
        <source>The letter “{title}” can&apos;t be printed: no shipped font draws “{sign}” ({named}), which stands in {where}.</source>
        <translation>Письмо «{title}» нельзя напечатать: ни в одном шрифте программы нет знака «{sign}» ({named}); где он стоит: {where}.</translation>
    </message>
    <message>
        <source>The letter “{title}” would say “{promise}”, and no letter may promise that. Change the reason that says so.</source>
        <translation>В письме «{title}» было бы сказано «{promise}», а этого не может обещать ни одно письмо. Измените причину, в которой это сказано.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the letterhead</source>
        <translation>шапка письма</translation>
    </message>
    <message>
        <source>number, date and case</source>
        <translation>номер, дата и дело</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>the foot</source>
        <translation>нижняя строка</translation>
    </message>
    <message>
        <source>the annex</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>The calendar can&apos;t be written to {path}: {why}.</source>
        <translation>Не удалось записать календарь в {path}: {why}.</translation>
    </message>
    <message>
        <source>{name} ends in none of .xlsx, .csv and .pdf. Choose one of these.</source>
        <translation>{name} не оканчивается ни на .xlsx, ни на .csv, ни на .pdf. Выберите одно из них.</translation>
    </message>
    <message>
        <source>The list can&apos;t be written to {path}: {why}.</source>
        <translation>Не удалось записать список в {path}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} people have another outcome</source>
        <translation>
            <numerusform>У {0} человека другой результат</numerusform>
            <numerusform>У {0} человек другой результат</numerusform>
            <numerusform>У {0} человек другой результат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation>
            <numerusform>{0} человек</numerusform>
            <numerusform>{0} человека</numerusform>
            <numerusform>{0} человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} cases</source>
        <translation>
            <numerusform>{0} дело</numerusform>
            <numerusform>{0} дела</numerusform>
            <numerusform>{0} дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <comment>The list was not written.</comment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>The list is saved as {0}</comment>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} years</source>
        <translation>
            <numerusform>{0}, {1} год</numerusform>
            <numerusform>{0}, {1} года</numerusform>
            <numerusform>{0}, {1} лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} marks to look after. Open Today to see whose.</source>
        <translation>
            <numerusform>Годовой срок скоро у {0} человека. У кого — на странице «Сегодня».</numerusform>
            <numerusform>Годовой срок скоро у {0} человек. У кого — на странице «Сегодня».</numerusform>
            <numerusform>Годовой срок скоро у {0} человек. У кого — на странице «Сегодня».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since {0}: {1} people have reached the mark.</source>
        <translation>
            <numerusform>С этого дня ({0}): год исполнился у {1} человека.</numerusform>
            <numerusform>С этого дня ({0}): год исполнился у {1} человек.</numerusform>
            <numerusform>С этого дня ({0}): год исполнился у {1} человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} relatives</source>
        <translation>
            <numerusform>{0} родственник</numerusform>
            <numerusform>{0} родственника</numerusform>
            <numerusform>{0} родственников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} papers still to bring</source>
        <translation>
            <numerusform>ещё принести {0} документ</numerusform>
            <numerusform>ещё принести {0} документа</numerusform>
            <numerusform>ещё принести {0} документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} marks</source>
        <translation>
            <numerusform>год исполняется у {0} человека</numerusform>
            <numerusform>год исполняется у {0} человек</numerusform>
            <numerusform>год исполняется у {0} человек</numerusform>
        </translation>
    </message>
    <message>
        <source>The name at the head of every letter.</source>
        <translation>Название в шапке каждого письма.</translation>
    </message>
    <message>
        <source>A line under the name, such as what the office does.</source>
        <translation>Строка под названием, например чем занимается организация.</translation>
    </message>
    <message>
        <source>The postal address, as many lines as it has.</source>
        <translation>Почтовый адрес, сколько бы строк в нём ни было.</translation>
    </message>
    <message>
        <source>How to reach the office: a telephone number or a mail address.</source>
        <translation>Как связаться с организацией: телефон или адрес электронной почты.</translation>
    </message>
    <message>
        <source>Who signs the letters.</source>
        <translation>Кто подписывает письма.</translation>
    </message>
    <message>
        <source>The function of the one who signs.</source>
        <translation>Должность того, кто подписывает.</translation>
    </message>
    <message>
        <source>A line at the foot of every page, such as a registration number.</source>
        <translation>Строка внизу каждой страницы, например регистрационный номер.</translation>
    </message>
    <message>
        <source>A picture file, PNG or SVG, for the head of every letter.</source>
        <translation>Файл с рисунком, PNG или SVG, для шапки каждого письма.</translation>
    </message>
    <message>
        <source>The size of the letters&apos; paper.</source>
        <translation>Размер бумаги для писем.</translation>
    </message>
    <message>
        <source>Your name; it stands in the history at what you change.</source>
        <translation>Ваше имя; оно стоит в истории рядом с тем, что вы меняете.</translation>
    </message>
    <message>
        <source>Which reading of one year the letters follow.</source>
        <translation>Какому прочтению одного года следуют письма.</translation>
    </message>
    <message>
        <source>The language of the letters, or two, side by side.</source>
        <translation>Язык писем или два языка рядом.</translation>
    </message>
    <message>
        <source>The language of the window, at once.</source>
        <translation>Язык окна; меняется сразу.</translation>
    </message>
    <message>
        <source>The size of all texts, in percent; also by Ctrl + and Ctrl −.</source>
        <translation>Размер всех надписей в процентах; меняется и клавишами Ctrl + и Ctrl −.</translation>
    </message>
    <message>
        <source>Whether letters carry the annex, clause by clause.</source>
        <translation>Есть ли у писем приложение по каждому условию.</translation>
    </message>
    <message>
        <source>The office as its letters show it.</source>
        <translation>Организация, как она названа в письмах.</translation>
    </message>
    <message>
        <source>The folder for backups; left empty, one beside the settings.</source>
        <translation>Папка для резервных копий; если пусто, то папка рядом с настройками.</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a click a casebook with a passphrase locks; 0 is never.</source>
        <translation>Через столько минут без нажатий картотека с парольной фразой закрывается на замок; 0 — никогда.</translation>
    </message>
    <message>
        <source>Whether the page that unlocks a casebook asks if the desktop&apos;s keyring is to keep the passphrase.</source>
        <translation>Спрашивает ли страница, открывающая картотеку, сохранить ли парольную фразу в связке ключей рабочего стола.</translation>
    </message>
    <message>
        <source>After so many years in which nothing was done a case is listed for erasing; nothing is never.</source>
        <translation>Через столько лет без действий дело попадает в список на стирание; пусто — никогда.</translation>
    </message>
    <message>
        <source>The casebook that was open last.</source>
        <translation>Картотека, которая была открыта последней.</translation>
    </message>
    <message>
        <source>The casebooks that were open before, the last first.</source>
        <translation>Картотеки, которые открывались раньше, последняя — первой.</translation>
    </message>
    <message>
        <source>So many days before a mark you are reminded of it; 0 is the day itself, and nothing is never.</source>
        <translation>За столько дней до исполнения года программа о нём напомнит; 0 — в сам день, пусто — никогда.</translation>
    </message>
    <message>
        <source>reminders are whole numbers of days from 0 to {most}, and “{wrong}” is none</source>
        <translation>дни напоминаний — целые числа от 0 до {most}, а «{wrong}» — нет</translation>
    </message>
    <message>
        <source>line {line} is not JSON</source>
        <translation>строка {line} — не JSON</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>это не текст в UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON that can be read</source>
        <translation>этот JSON нельзя прочесть</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>его нельзя прочесть</translation>
    </message>
    <message>
        <source>The settings file {path} can&apos;t be used: {wrong}. Correct it, or delete it.</source>
        <translation>Файл настроек {path} использовать нельзя: {wrong}. Исправьте его или удалите.</translation>
    </message>
    <message>
        <source>Nothing was saved: {wrong}.</source>
        <translation>Ничего не сохранено: {wrong}.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved as {path}: {why}.</source>
        <translation>Настройки нельзя сохранить в {path}: {why}.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>minutes until a casebook locks</source>
        <translation>минуты до запирания картотеки</translation>
    </message>
    <message>
        <source>years of retention</source>
        <translation>годы хранения</translation>
    </message>
    <message>
        <source>{what} are a whole number from 0 to 9999, and “{text}” is none</source>
        <translation>{what} — целое число от 0 до 9999, а «{text}» — нет</translation>
    </message>
    <message>
        <source>{where} does not hold names and values</source>
        <translation>{where} не содержит имён со значениями</translation>
    </message>
    <message>
        <source>“{name}” is not a setting</source>
        <translation>«{name}» — не настройка</translation>
    </message>
    <message>
        <source>{name} has to be text in quotes</source>
        <translation>{name} должно быть текстом в кавычках</translation>
    </message>
    <message>
        <source>{name} is “{value}”, and can be one of: {choices}</source>
        <translation>{name} — «{value}», а может быть одним из: {choices}</translation>
    </message>
    <message>
        <source>{name} has to be a list of texts in quotes</source>
        <translation>{name} должно быть списком текстов в кавычках</translation>
    </message>
    <message>
        <source>The recruit of case {number}, on line {line}, is refused. Correct that row first.</source>
        <translation>Военнослужащий по делу {number} в строке {line} отклонён. Сначала исправьте ту строку.</translation>
    </message>
    <message>
        <source>Case {number} has no recruit, here or in the casebook. Add a row with the relation recruit.</source>
        <translation>В деле {number} нет военнослужащего ни здесь, ни в картотеке. Добавьте строку с relation recruit.</translation>
    </message>
    <message>
        <source>{path} has no column {columns}. The first line of an intake file names its columns, and every row needs case and relation.</source>
        <translation>В файле {path} нет столбца {columns}. Первая строка таблицы называет столбцы; каждой строке нужны case и relation.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>Файл {path} не читается: {why}.</translation>
    </message>
    <message>
        <source>{path} is no export of a casebook. Export it again as JSON, or bring in a table.</source>
        <translation>{path} — не выгрузка картотеки. Выгрузите её снова в JSON или загрузите таблицу.</translation>
    </message>
    <message>
        <source>This is no case as an export writes it.</source>
        <translation>Это не дело в том виде, в каком его пишет выгрузка.</translation>
    </message>
    <message>
        <source>Case {number} is there with other facts; nothing of it was changed.</source>
        <translation>Дело {number} уже есть с другими сведениями; в нём ничего не изменено.</translation>
    </message>
    <message>
        <source>This belongs on the row of the recruit.</source>
        <translation>Это относится к строке военнослужащего.</translation>
    </message>
    <message>
        <source>This belongs on the row of a relative; a recruit&apos;s row has no such fact.</source>
        <translation>Это относится к строке родственника; в строке военнослужащего такого сведения нет.</translation>
    </message>
    <message>
        <source>This belongs on the row of the recruit, or on a row of its own with the relation contract.</source>
        <translation>Это относится к строке военнослужащего или к отдельной строке с relation contract.</translation>
    </message>
    <message>
        <source>Here stands text under no column. Put quotation marks around a cell that holds a separator.</source>
        <translation>Здесь текст вне столбцов. Возьмите в кавычки ячейку, в которой стоит разделитель.</translation>
    </message>
    <message>
        <source>Write the number of the case.</source>
        <translation>Впишите номер дела.</translation>
    </message>
    <message>
        <source>Write one of: {kinds}.</source>
        <translation>Впишите одно из слов: {kinds}.</translation>
    </message>
    <message>
        <source>“{relation}” is no relation; write one of: {kinds}.</source>
        <translation>«{relation}» не обозначает родства; впишите одно из слов: {kinds}.</translation>
    </message>
    <message>
        <source>A row with the relation contract needs a fact of the contract: its number, a date, its term.</source>
        <translation>В строке с relation contract нужно сведение о контракте: номер, дата, срок.</translation>
    </message>
    <message>
        <source>Write a hold as its reason and who placed it, parted by |: reason | name.</source>
        <translation>Впишите приостановку как причину и имя через |: причина | имя.</translation>
    </message>
    <message>
        <source>Case {number} has a recruit already, {name}; a case has one.</source>
        <translation>В деле {number} уже есть военнослужащий, {name}; в деле он один.</translation>
    </message>
    <message>
        <source>The case is in the casebook and not on hold there; nothing was changed. Place the hold there.</source>
        <translation>Дело есть в картотеке, и там оно не приостановлено; ничего не изменено. Приостановите его там.</translation>
    </message>
    <message>
        <source>This is the passport number of {name}, {relation} in the same case. Check the number.</source>
        <translation>Это номер паспорта другого человека в том же деле: {name}, {relation}. Проверьте номер.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>The casebook has {has} here; it was not overwritten. Change it there if the file is right.</source>
        <translation>В картотеке здесь стоит: {has}; запись не заменена. Если верен файл, исправьте её там.</translation>
    </message>
    <message>
        <source>Passport number {number} is already recorded for a person of case {case}. Check the number, or open that case.</source>
        <translation>Номер паспорта {number} уже записан за человеком из дела {case}. Проверьте номер или откройте то дело.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, or as .xlsx, and bring it in again.</source>
        <translation>Сохраните его как CSV в UTF-8 или как .xlsx и загрузите снова.</translation>
    </message>
    <message>
        <source>{path} has a sheet too large to be read; a cell far below the table, or far beside it, is enough. Save the table as CSV in UTF-8, and bring it in again.</source>
        <translation>В {path} слишком большой лист; для этого довольно одной ячейки далеко под таблицей или сбоку от неё. Сохраните таблицу как CSV в UTF-8 и загрузите снова.</translation>
    </message>
    <message>
        <source>{path} has two columns {twice}. Take one of them out, and bring it in again.</source>
        <translation>В файле {path} два столбца {twice}. Уберите один из них и загрузите файл снова.</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8, UTF-16 or Windows-1251. {anew}</source>
        <translation>{path} — не текст в UTF-8, UTF-16 или Windows-1251. {anew}</translation>
    </message>
    <message>
        <source>{path} is not a workbook that can be read. {anew}</source>
        <translation>{path} — не книга, которую можно прочитать. {anew}</translation>
    </message>
    <message>
        <source>{path} cannot be read from line {line} on ({why}). Look there for a stray quotation mark.</source>
        <translation>Файл {path} не читается со строки {line} ({why}). Поищите там лишнюю кавычку.</translation>
    </message>
    <message>
        <source>{path} is text in UTF-8, but damaged. {anew}</source>
        <translation>{path} — текст в UTF-8, но он повреждён. {anew}</translation>
    </message>
    <message>
        <source>The folder {folder} is there already; nothing was written.</source>
        <translation>Папка {folder} уже есть; ничего не записано.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written: {why}.</source>
        <translation>В папку {folder} нельзя записать: {why}.</translation>
    </message>
    <message>
        <source>Letters can&apos;t be signed with what is installed here. Install Yearmark with its extra “sign”, or start it by run.py, which does.</source>
        <translation>Подписывать письма с установленным здесь нельзя. Установите Yearmark с дополнением «sign» или запустите через run.py.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be opened: its passphrase is another, or it is no PKCS#12 file.</source>
        <translation>Сертификат не открывается: пароль другой, или это не файл PKCS#12.</translation>
    </message>
    <message>
        <source>The file holds no certificate with its key; export both together.</source>
        <translation>В файле нет сертификата с ключом; экспортируйте их вместе.</translation>
    </message>
    <message>
        <source>The file can&apos;t be signed with this certificate: {why}.</source>
        <translation>Файл нельзя подписать этим сертификатом: {why}.</translation>
    </message>
    <message>
        <source>The certificate {path} can&apos;t be read: {why}.</source>
        <translation>Сертификат {path} не читается: {why}.</translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation>{name}: {why}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {fault}.</source>
        <translation>{name}, строка {line}: {fault}.</translation>
    </message>
    <message>
        <source>{key} is not a sentence in quotes</source>
        <translation>{key}: это не предложение в кавычках</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <translation>{key}: пусто</translation>
    </message>
    <message>
        <source>{key} begins bold with ** and does not end it</source>
        <translation>{key}: жирное начато знаками ** и не закончено</translation>
    </message>
    <message>
        <source>{key} says &quot;{promise}&quot;, which no letter may promise</source>
        <translation>{key}: сказано «{promise}», а этого письмо обещать не может</translation>
    </message>
    <message>
        <source>no letter has a sentence {key}</source>
        <translation>ни в одном письме нет предложения {key}</translation>
    </message>
    <message>
        <source>{key} has no field {{{name}}}; it can name {known}</source>
        <translation>{key}: нет поля {{{name}}}; можно назвать {known}</translation>
    </message>
    <message>
        <source>{key} has no field {{{name}}}; it can name none</source>
        <translation>{key}: нет поля {{{name}}}; назвать нельзя ни одного</translation>
    </message>
    <message>
        <source>{key} leaves out {{{name}}}, which the letter has to say</source>
        <translation>{key}: пропущено {{{name}}}, а письмо должно это сказать</translation>
    </message>
    <message>
        <source>No more than {most} rows are printed. Narrow the list, or save it as CSV.</source>
        <translation>Печатается не больше {most} строк. Сузьте список или сохраните его как CSV.</translation>
    </message>
    <message>
        <source>{typed}: {name}, one letter off</source>
        <translation>{typed}: {name}, отличие в одной букве</translation>
    </message>
    <message>
        <source>{typed}: {name}, two letters off</source>
        <translation>{typed}: {name}, отличие в двух буквах</translation>
    </message>
    <message>
        <source>{typed}: read {name}</source>
        <translation>{typed}: читается как {name}</translation>
    </message>
    <message>
        <source>The keyring does not keep the passphrase ({why}). Choose no, and unlock again.</source>
        <translation>Связка ключей не сохраняет парольную фразу ({why}). Выберите «нет» и откройте снова.</translation>
    </message>
    <message>
        <source>The folder for backups {folder} can&apos;t be made: {why}. Choose another folder.</source>
        <translation>Папку для резервных копий {folder} создать нельзя: {why}. Выберите другую.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}).</source>
        <translation>Файл {path} повреждён ({why}).</translation>
    </message>
    <message>
        <source>The file is damaged: {problem}.</source>
        <translation>Файл повреждён: {problem}.</translation>
    </message>
    <message>
        <source>No copy was made: what was copied is damaged ({what}). Restore an earlier backup.</source>
        <translation>Копия не сделана: то, что копировалось, повреждено ({what}). Восстановите более раннюю копию.</translation>
    </message>
    <message>
        <source>{to} could not be written: {why}. Make room on the disk, or choose another folder for it.</source>
        <translation>Файл {to} записать не удалось: {why}. Освободите место на диске или выберите другую папку.</translation>
    </message>
    <message>
        <source>A casebook with a passphrase can&apos;t be made: what locks it is not installed here. Start Yearmark by run.py, which installs it.</source>
        <translation>Картотеку с парольной фразой создать нельзя: то, что её запирает, здесь не установлено. Запустите Yearmark через run.py, он это установит.</translation>
    </message>
    <message>
        <source>{path} could not be made: {error}. Choose another folder.</source>
        <translation>Файл {path} создать не удалось: {error}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{path} is held by another program, which is writing to it ({said}). Wait a moment, or close that program, and open it again.</source>
        <translation>Файл {path} занят другой программой, которая в него пишет ({said}). Подождите немного или закройте её и откройте файл снова.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: nothing can be written to it or its folder ({said}). Copy it into a folder of your own, and open the copy.</source>
        <translation>Файл {path} открыть нельзя: в него или в его папку нельзя писать ({said}). Скопируйте его в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: {said}. Make room on the disk, and open it again.</source>
        <translation>Файл {path} открыть нельзя: {said}. Освободите место на диске и откройте снова.</translation>
    </message>
    <message>
        <source>{path} is there already; nothing was written. Choose another name.</source>
        <translation>Файл {path} уже есть; ничего не записано. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{path} could not be made: {why}. Choose another folder.</source>
        <translation>Файл {path} создать не удалось: {why}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{path} belongs to another program; it is not a casebook. Choose another file.</source>
        <translation>Файл {path} принадлежит другой программе, это не картотека. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Yearmark (version {version} of the file; this program knows {count}). Install the newer program to open it; the file was left as it is.</source>
        <translation>Файл {path} создан более новой программой Yearmark (версия файла {version}; эта программа знает {count}). Чтобы открыть его, установите новую программу; файл оставлен как есть.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Restore a backup, or save what can still be read.</source>
        <translation>Файл {path} повреждён ({why}). Восстановите резервную копию или сохраните то, что ещё читается.</translation>
    </message>
    <message>
        <source>{path} is not there. Choose a casebook, or make a new one.</source>
        <translation>Файла {path} нет на месте. Выберите картотеку или создайте новую.</translation>
    </message>
    <message>
        <source>{path} could not be read: {why}. Choose another file.</source>
        <translation>Файл {path} прочитать не удалось: {why}. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{path} is empty; it is not a casebook. Restore a backup, or make a new one.</source>
        <translation>Файл {path} пуст, это не картотека. Восстановите резервную копию или создайте новую картотеку.</translation>
    </message>
    <message>
        <source>{path} is not a casebook. Choose another file.</source>
        <translation>Файл {path} не картотека. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase, or is no casebook. Give its passphrase.</source>
        <translation>Файл {path} заперт парольной фразой или это не картотека. Введите его парольную фразу.</translation>
    </message>
    <message>
        <source>This passphrase does not open {path}. Type it again; capitals and the keyboard&apos;s language count.</source>
        <translation>Эта парольная фраза не открывает {path}. Введите её ещё раз; заглавные буквы и раскладка имеют значение.</translation>
    </message>
    <message>
        <source>{path} is locked, and what unlocks it is not installed here. Install Yearmark with its extra “encryption”, or start it by run.py, which does.</source>
        <translation>Файл {path} заперт, а то, что его отпирает, здесь не установлено. Установите Yearmark с дополнением «encryption» или запустите через run.py, он это делает.</translation>
    </message>
    <message>
        <source>A passphrase needs {least} signs or more; four words that you can remember are better.</source>
        <translation>В парольной фразе должно быть не меньше {least} знаков; лучше четыре слова, которые вы запомните.</translation>
    </message>
    <message>
        <source>The passphrase was not changed: {path} could not be written anew ({error}). Close other programs that use it, make room on the disk, and try again.</source>
        <translation>Парольная фраза не изменена: файл {path} не удалось записать заново ({error}). Закройте другие программы, которые им пользуются, освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>The passphrase was not changed: the new file is not sound ({what}).</source>
        <translation>Парольная фраза не изменена: новый файл повреждён ({what}).</translation>
    </message>
    <message>
        <source>A reminder is put off to a day after {day}. Choose a later day.</source>
        <translation>Напоминание откладывают на день после {day}. Выберите более поздний день.</translation>
    </message>
    <message>
        <source>Case {case} is no longer in this casebook.</source>
        <translation>Дела {case} в этой картотеке больше нет.</translation>
    </message>
    <message>
        <source>{backup} is damaged ({error}). Choose another backup.</source>
        <translation>Копия {backup} повреждена ({error}). Выберите другую.</translation>
    </message>
    <message>
        <source>The backup could not be restored: {path} could not be written ({error}); it is as it was. Close other programs that use it, make room on the disk, and try again.</source>
        <translation>Копию восстановить не удалось: в файл {path} нельзя писать ({error}); он остался как был. Закройте другие программы, которые им пользуются, освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} could not be moved out of the way to {parent}: {why}. Choose another folder for backups.</source>
        <translation>Файл {path} не удалось переместить в {parent}: {why}. Выберите другую папку для копий.</translation>
    </message>
    <message>
        <source>{to} is there already; nothing was written. Choose another name.</source>
        <translation>Файл {to} уже есть; ничего не записано. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Nothing can be read of {path}. Restore a backup of it.</source>
        <translation>Из файла {path} ничего прочитать нельзя. Восстановите его резервную копию.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>Файл {path} прочитать нельзя: {why}.</translation>
    </message>
    <message>
        <source>{path} is no file of saved views; nothing was brought in.</source>
        <translation>{path} не файл сохранённых списков; ничего не загружено.</translation>
    </message>
    <message>
        <source>{path} is no file of saved views that this Yearmark reads.</source>
        <translation>{path} не файл сохранённых списков, который читает эта программа.</translation>
    </message>
    <message>
        <source>{parent} is on a network share. Two computers that write there at once can spoil the casebook: open it on one at a time, or keep it on this computer and its backups there.</source>
        <translation>Папка {parent} лежит на сетевом диске. Если туда пишут сразу два компьютера, картотека может испортиться: открывайте её по очереди или держите на этом компьютере, а там — копии.</translation>
    </message>
    <message>
        <source>{syncing} is synced to other places. A casebook that is synced while it is open can be spoiled, and copies of it lie elsewhere: keep it in a folder of this computer alone.</source>
        <translation>Папка {syncing} синхронизируется с другими местами. Открытая картотека при этом может испортиться, а её копии лежат и там: держите её в папке только этого компьютера.</translation>
    </message>
    <message>
        <source>There is no clause {clause} on this sheet; the clauses are {known}.</source>
        <translation>На этом листе нет пункта {clause}; есть пункты {known}.</translation>
    </message>
    <message>
        <source>Only an unsettled clause can be settled; {id} is {verdict}.</source>
        <translation>Решить можно только нерешённый пункт; {id} — {verdict}.</translation>
    </message>
    <message>
        <source>Clause {clause} is not settled on this sheet under {rules_id}.</source>
        <translation>Пункт {clause} на этом листе по {rules_id} не решён.</translation>
    </message>
    <message>
        <source>it holds no public key. Ask the office for its file anew</source>
        <translation>в нём нет открытого ключа. Попросите у организации файл заново</translation>
    </message>
    <message>
        <source>it holds a key of another kind. Ask the office for its file anew</source>
        <translation>в нём ключ другого вида. Попросите у организации файл заново</translation>
    </message>
    <message>
        <source>The office&apos;s logo {path} can&apos;t be printed: {wrong}. Choose another in the settings, or none.</source>
        <translation>Логотип организации {path} напечатать нельзя: {wrong}. Выберите в настройках другой или никакого.</translation>
    </message>
    <message>
        <source>What the letter said was erased for good.</source>
        <translation>Сведения из письма стёрты навсегда.</translation>
    </message>
    <message>
        <source>Case {case} is no longer in the casebook.</source>
        <translation>Дела {case} в картотеке больше нет.</translation>
    </message>
    <message>
        <source>The rule set {rules} is no longer held.</source>
        <translation>Набора правил {rules} больше нет.</translation>
    </message>
    <message>
        <source>{name} is no longer in case {case}.</source>
        <translation>{name}: в деле {case} этого человека больше нет.</translation>
    </message>
    <message>
        <source>Result under {rules}: {was}; now {now}.</source>
        <translation>Результат, {rules}: {was}; теперь {now}.</translation>
    </message>
    <message>
        <source>Result of the other reading: {was}; now {now}.</source>
        <translation>Результат по другому прочтению: {was}; теперь {now}.</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатано</translation>
    </message>
    <message>
        <source>{fact}: {was}; now {now}.</source>
        <translation>{fact}: {was}; теперь {now}.</translation>
    </message>
    <message>
        <source>Result on {day}: {now}; on the letter&apos;s facts {was}.</source>
        <translation>Результат на {day}: {now}; по сведениям письма {was}.</translation>
    </message>
    <message>
        <source>{outcome} from {day}</source>
        <translation>{outcome} с {day}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The cases can&apos;t be written to {path}: {why}.</source>
        <translation>Дела записать в {path} нельзя: {why}.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {rows} rows. Save the list as CSV instead.</source>
        <translation>На листе помещается не больше {rows} строк. Сохраните список как CSV.</translation>
    </message>
    <message>
        <source>A password or a signature was put on the file when it was handed out; the letter is the same.</source>
        <translation>При выдаче на файл поставлен пароль или подпись; само письмо то же.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>kind of letter</source>
        <translation>вид письма</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>набор правил</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>sum of the facts</source>
        <translation>контрольная сумма сведений</translation>
    </message>
    <message>
        <source>This is no letter: the file is not a PDF that can be read.</source>
        <translation>Это не письмо: файл не PDF, который можно прочесть.</translation>
    </message>
    <message>
        <source>This is not letter {number} of this casebook: its check code is none that this casebook gave. It comes from another casebook, or was made up.</source>
        <translation>Это не письмо {number} этой картотеки: такого кода проверки она не давала. Оно из другой картотеки или выдумано.</translation>
    </message>
    <message>
        <source>This is not a letter of this casebook.</source>
        <translation>Это не письмо этой картотеки.</translation>
    </message>
    <message>
        <source>This is no check code: one has sixteen letters and digits, as K7QF-2M9X-4TRB-81H5 has.</source>
        <translation>Это не код проверки: в нём шестнадцать букв и цифр, как в K7QF-2M9X-4TRB-81H5.</translation>
    </message>
    <message>
        <source>No letter of this casebook has the check code {code}.</source>
        <translation>Ни у одного письма этой картотеки нет кода проверки {code}.</translation>
    </message>
    <message>
        <source>This was not signed with this casebook&apos;s key but with another one, {key}: it comes from another casebook, or was made up.</source>
        <translation>Это подписано не ключом этой картотеки, а другим, {key}: оно из другой картотеки или выдумано.</translation>
    </message>
    <message>
        <source>There is no letter {number} in this casebook. If the casebook was restored from a backup, the letter may be newer than that.</source>
        <translation>Письма {number} в этой картотеке нет. Если картотека восстановлена из копии, письмо может быть новее копии.</translation>
    </message>
    <message>
        <source>This is not the whole text of a letter&apos;s square. Read the square again.</source>
        <translation>Это не весь текст квадрата письма. Считайте квадрат ещё раз.</translation>
    </message>
    <message>
        <source>Letter {number} was erased from this casebook: nothing can be said of it but that it was issued.</source>
        <translation>Письмо {number} стёрто из этой картотеки: о нём можно сказать только, что оно было выдано.</translation>
    </message>
    <message>
        <source>Letter {number} of {on} is genuine, of case {case}.</source>
        <translation>Письмо {number} от {on} подлинное, дело {case}.</translation>
    </message>
    <message>
        <source>Letter {number} was issued here, unchanged, but it is void: {why}.</source>
        <translation>Письмо {number} выдано здесь и не изменено, но недействительно: {why}.</translation>
    </message>
    <message>
        <source>Letter {number} replaces it.</source>
        <translation>Его заменяет письмо {number}.</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
    <message>
        <source>This PDF is protected with a password, and was not read. Give the password that opens it.</source>
        <translation>Этот PDF защищён паролем и не прочитан. Введите пароль, который его открывает.</translation>
    </message>
    <message>
        <source>The password does not open this PDF. Give the one that it was handed out with.</source>
        <translation>Этот пароль не открывает PDF. Введите тот, с которым файл выдан.</translation>
    </message>
    <message>
        <source>its bytes were changed, though it shows the same words</source>
        <translation>байты изменены, хотя слова те же</translation>
    </message>
    <message>
        <source>{fact}: {now}, and issued: {was}</source>
        <translation>{fact}: {now}, а выдано: {was}</translation>
    </message>
    <message>
        <source>This is not letter {number} as it was issued: {what}.</source>
        <translation>Это не письмо {number}, как оно было выдано: {what}.</translation>
    </message>
    <message>
        <source>its signature was changed</source>
        <translation>подпись изменена</translation>
    </message>
    <message>
        <source>shown: “{now}”, and issued: “{was}”</source>
        <translation>показано «{now}», а выдано «{was}»</translation>
    </message>
    <message>
        <source>left out: “{was}”</source>
        <translation>опущено «{was}»</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>этого недостаёт</translation>
    </message>
    <message>
        <source>this is not known here</source>
        <translation>это здесь неизвестно</translation>
    </message>
    <message>
        <source>there is no clause {tag}</source>
        <translation>условия {tag} нет</translation>
    </message>
    <message>
        <source>this is no table</source>
        <translation>это не таблица</translation>
    </message>
    <message>
        <source>line {line}: {where}{wrong}.</source>
        <translation>строка {line}: {where}{wrong}.</translation>
    </message>
    <message>
        <source>{file}: the file can&apos;t be read as UTF-8 text ({why}).</source>
        <translation>{file}: файл нельзя прочесть как текст в UTF-8 ({why}).</translation>
    </message>
    <message>
        <source>{file}, {fault}</source>
        <translation>{file}, {fault}</translation>
    </message>
    <message>
        <source>{file}: the id {id} is that of {other} already.</source>
        <translation>{file}: идентификатор {id} уже занят файлом {other}.</translation>
    </message>
    <message>
        <source>By its term contract {position} ended on {day}, before the mark, and no last day of service is recorded. Enter it, or confirm that service went on.</source>
        <translation>По своему сроку контракт {position} закончился {day}, до дня, когда исполняется год, а последний день службы не записан. Введите его или подтвердите, что служба продолжалась.</translation>
    </message>
    <message>
        <source>{folder} is owed files with a password, of a run that was cut short: {count}. Nothing was written. Type the password again, or choose another folder.</source>
        <translation>В папку {folder} прерванный ход должен ещё записать файлы с паролем: {count}. Ничего не записано. Наберите пароль ещё раз или выберите другую папку.</translation>
    </message>
    <message>
        <source>This letter can&apos;t be made: a fault in Yearmark ({kind}). Nothing was filed.</source>
        <translation>Это письмо нельзя составить: ошибка в Yearmark ({kind}). Ничего не внесено в реестр.</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Settings are in {0}, the program is in {1}.</source>
        <translation>Настройки лежат в {0}, программа — в {1}.</translation>
    </message>
    <message>
        <source>About Yearmark</source>
        <translation>О программе Yearmark</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Yearmark {0} follows contracts to the one-year mark and prints letters that say who may apply, and why. It assesses what is recorded; the competent authority decides.</source>
        <translation>Yearmark {0} следит, когда по контрактам исполняется один год, и печатает письма о том, кто может подать заявление и почему. Программа оценивает записанные сведения; решение принимает компетентный орган.</translation>
    </message>
</context>
<context>
    <name>AfterSaving</name>
    <message>
        <source>Saved as case {0}</source>
        <translation>Сохранено как дело {0}</translation>
    </message>
    <message>
        <source>Two people were merged in case {0}</source>
        <translation>Две записи объединены в деле {0}</translation>
    </message>
    <message>
        <source>Saved in case {0}</source>
        <translation>Сохранено в деле {0}</translation>
    </message>
    <message>
        <source>Restored in case {0}</source>
        <translation>Восстановлено в деле {0}</translation>
    </message>
    <message>
        <source>Letter {0} issued</source>
        <translation>Письмо {0} выдано</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Это разные люди</translation>
    </message>
    <message>
        <source>{0} might be {1}, case {2}</source>
        <translation>{0} — возможно, это {1}, дело {2}</translation>
    </message>
    <message>
        <source>Might be {0}, case {1}</source>
        <translation>Возможно, это {0}, дело {1}</translation>
    </message>
    <message>
        <source>same passport number</source>
        <translation>тот же номер паспорта</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>та же дата рождения</translation>
    </message>
    <message>
        <source>the name {0}</source>
        <translation>имя {0}</translation>
    </message>
    <message>
        <source>{0} also reads {1}</source>
        <translation>{0} пишется и как {1}</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Everything is shown as of one day. Enter day, month and year.</source>
        <translation>Всё показано на один день. Введите день, месяц и год.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>На день позже</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>{0} entries in the history</source>
        <translation>записей в истории: {0}</translation>
    </message>
    <message>
        <source>from before an upgrade of the file</source>
        <translation>до обновления файла</translation>
    </message>
    <message>
        <source>what a restore replaced</source>
        <translation>заменённое при восстановлении</translation>
    </message>
    <message>
        <source>The backup: {0}.</source>
        <translation>Копия: {0}.</translation>
    </message>
    <message>
        <source>Now: {0}.</source>
        <translation>Сейчас: {0}.</translation>
    </message>
    <message>
        <source>Cases only in the backup: {0}.</source>
        <translation>Дела только в копии: {0}.</translation>
    </message>
    <message>
        <source>Cases only there now: {0}.</source>
        <translation>Дела только в нынешней картотеке: {0}.</translation>
    </message>
    <message>
        <source>Cases that differ: {0}.</source>
        <translation>Дела, которые отличаются: {0}.</translation>
    </message>
    <message>
        <source>Letters issued since, whose numbers will be given again: {0}.</source>
        <translation>Письма, выданные с тех пор; их номера будут выданы снова: {0}.</translation>
    </message>
    <message>
        <source>No case differs.</source>
        <translation>Ни одно дело не отличается.</translation>
    </message>
    <message>
        <source>{0} people in {1} cases, {2} letters</source>
        <translation>людей {0}, дел {1}, писем {2}</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>What would it bring?</source>
        <translation>Что она вернёт?</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>They are kept in {0}. Another folder is chosen in the settings.</source>
        <translation>Они хранятся в {0}. Другую папку выбирают в настройках.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Делается копия…</translation>
    </message>
    <message>
        <source>The backup is made and checked: {0}</source>
        <translation>Копия сделана и проверена: {0}</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Читается копия…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Восстанавливается…</translation>
    </message>
    <message>
        <source>It is restored. What it replaced is kept as the first of the list.</source>
        <translation>Восстановлено. То, что было заменено, хранится первым в списке.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Choose the folder for the letters</source>
        <translation>Выберите папку для писем</translation>
    </message>
    <message>
        <source>Save who is left out</source>
        <translation>Сохранить, кто остался без письма</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Уже выдано</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не готово</translation>
    </message>
    <message>
        <source>since {0}, {1}: {2}</source>
        <translation>с {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>составляется</translation>
    </message>
    <message>
        <source>{0}, with a password, which is asked for again</source>
        <translation>{0}, с паролем, который спросят снова</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Filed by a run that was cut short, and still to be written into {1}: {0}.</source>
        <translation>Зарегистрировано прерванным ходом и ещё не записано в {1}: {0}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Make room, and go on: what is filed is written.</source>
        <translation>Не удаётся записать {0}: {1}. Освободите место и продолжите: учтённые письма будут записаны.</translation>
    </message>
    <message>
        <source>Who is left out, and why, is saved as {0}</source>
        <translation>Кто остался без письма и почему, сохранено в {0}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
</context>
<context>
    <name>BatchFoot</name>
    <message>
        <source>&amp;Stop after this letter</source>
        <translation>&amp;Остановить после этого письма</translation>
    </message>
    <message>
        <source>A file each</source>
        <translation>По файлу на письмо</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Всё в одном файле</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>&amp;Protect or sign…</source>
        <translation>&amp;Защитить или подписать…</translation>
    </message>
    <message>
        <source>You can go on working; this stays in the status bar.</source>
        <translation>Можно работать дальше; ход виден внизу окна.</translation>
    </message>
    <message>
        <source>&amp;Make {0} letters…</source>
        <translation>&amp;Выдать письма ({0})…</translation>
    </message>
    <message>
        <source>&amp;Write {0} letters…</source>
        <translation>&amp;Записать письма ({0})…</translation>
    </message>
    <message>
        <source>Each letter is its own file in {0}</source>
        <translation>Каждое письмо отдельным файлом в папке {0}</translation>
    </message>
    <message>
        <source>All letters in one file in {0}</source>
        <translation>Все письма в одном файле в папке {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>{0} issued and filed</source>
        <translation>выдано и зарегистрировано: {0}</translation>
    </message>
    <message>
        <source>{0} skipped, with the reason</source>
        <translation>пропущено с причиной: {0}</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message>
        <source>&amp;Report of those left out…</source>
        <translation>&amp;Список оставшихся без письма…</translation>
    </message>
    <message>
        <source>Leave the letters</source>
        <translation>Выйти из писем</translation>
    </message>
    <message>
        <source>Leave the letters (Esc)</source>
        <translation>Выйти из писем (Esc)</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters to be made</source>
        <translation>Письма к выдаче</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Everyone is being checked…</source>
        <translation>Все проверяются…</translation>
    </message>
    <message>
        <source>Everyone was checked before the first letter was made. Whoever is not ready is left out, with the reason.</source>
        <translation>Все проверены до первого письма. Кто не готов, остаётся без письма, с причиной.</translation>
    </message>
    <message>
        <source>Letters for {0} people</source>
        <translation>Письма, человек: {0}</translation>
    </message>
    <message>
        <source>Nobody is ready for a letter of this kind.</source>
        <translation>Ни для кого письмо этого вида не готово.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} из {1}: {2}</translation>
    </message>
    <message>
        <source>Letter {0}</source>
        <translation>Письмо {0}</translation>
    </message>
    <message>
        <source>{0} letters issued and filed</source>
        <translation>выдано и внесено в реестр: {0}</translation>
    </message>
    <message>
        <source>{0} of a run before written</source>
        <translation>записано от прошлого хода: {0}</translation>
    </message>
    <message>
        <source>{0} refused, with the reason</source>
        <translation>отказано с причиной: {0}</translation>
    </message>
    <message>
        <source>{0} still to be made</source>
        <translation>осталось: {0}</translation>
    </message>
    <message>
        <source>all in {0}</source>
        <translation>все в файле {0}</translation>
    </message>
    <message>
        <source>Stops after this letter</source>
        <translation>Остановится после этого письма</translation>
    </message>
    <message>
        <source>Left out {0}</source>
        <translation>Без письма {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Number, or why not</source>
        <translation>Номер или причина отказа</translation>
    </message>
</context>
<context>
    <name>BookName</name>
    <message>
        <source>Casebook {0}</source>
        <translation>Картотека {0}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>Export the marks as a calendar</source>
        <translation>Экспорт дней, когда исполняется год, в календарь</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>У кого исполняется год</translation>
    </message>
    <message>
        <source>{0} has the marks of a year; bring it in again after a change</source>
        <translation>В {0} дни, когда исполняется год, на год вперёд; после изменений импортируйте файл снова</translation>
    </message>
</context>
<context>
    <name>CalendarHint</name>
    <message>
        <source>F4 calendar</source>
        <translation>F4 календарь</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>Save the case as a fo&amp;lder…</source>
        <translation>Сохранить дело пап&amp;кой…</translation>
    </message>
    <message>
        <source>Choose the case that is to be saved first.</source>
        <translation>Сначала выберите дело, которое нужно сохранить.</translation>
    </message>
    <message>
        <source>Writing case {0}…</source>
        <translation>Записывается дело {0}…</translation>
    </message>
    <message>
        <source>The case is saved in {0}, without a passphrase: anybody who has it can read it.</source>
        <translation>Дело сохранено в {0} без парольной фразы: прочесть его может всякий, у кого оно есть.</translation>
    </message>
    <message>
        <source>Letters left out, on hold or void: {0}.</source>
        <translation>Письма не сохранены, так как дело приостановлено или письмо аннулировано: {0}.</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Save what is typed first; then compare.</source>
        <translation>Сначала сохраните введённое, затем сравнивайте.</translation>
    </message>
    <message>
        <source>Saved as case {0}</source>
        <translation>Сохранено как дело {0}</translation>
    </message>
    <message>
        <source>Saved as case {0}, with what another window changed</source>
        <translation>Сохранено как дело {0}, вместе с изменениями из другого окна</translation>
    </message>
    <message>
        <source>Not saved. {0}: {1}</source>
        <translation>Не сохранено. {0}: {1}</translation>
    </message>
    <message>
        <source>{0} is taken out once you save.</source>
        <translation>{0}: будет удалено при сохранении.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Letters for {0} ready</source>
        <translation>Готовы письма: {0}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Edit this case (Enter)</source>
        <translation>Изменить это дело (Enter)</translation>
    </message>
    <message>
        <source>What was done in this case</source>
        <translation>Что сделано в этом деле</translation>
    </message>
    <message>
        <source>Case {0}  ·  {1}</source>
        <translation>Дело {0}  ·  {1}</translation>
    </message>
    <message>
        <source>Case {0}  ·  {1} of {2}</source>
        <translation>Дело {0}  ·  {1}; военнослужащий: {2}</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reached, no letter yet</source>
        <translation>Год исполнился, письма ещё нет</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>No mark to show</source>
        <translation>Срок неизвестен</translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation>Письмо выдано</translation>
    </message>
</context>
<context>
    <name>Casebooks</name>
    <message>
        <source>Open a casebook</source>
        <translation>Открыть картотеку</translation>
    </message>
    <message>
        <source>Make a casebook</source>
        <translation>Создать картотеку</translation>
    </message>
    <message>
        <source>Casebooks (*.yearmark)</source>
        <translation>Картотеки (*.yearmark)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Open a casebook…</source>
        <translation>&amp;Открыть картотеку…</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Новая картотека…</translation>
    </message>
    <message>
        <source>&amp;Recent casebooks, and the sample</source>
        <translation>Не&amp;давние картотеки и пример</translation>
    </message>
</context>
<context>
    <name>CasebooksPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Casebooks</source>
        <translation>Картотеки</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Открыть картотеку</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>25 invented families to try everything on, made anew each time it is opened.</source>
        <translation>25 вымышленных семей, на которых можно всё попробовать; при каждом открытии пример создаётся заново.</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>People by outcome</source>
        <translation>Люди по результату</translation>
    </message>
    <message>
        <source>People by citizenship</source>
        <translation>Люди по гражданству</translation>
    </message>
    <message>
        <source>Cases by month of the mark</source>
        <translation>Дела по месяцу, когда исполняется год</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>больше одного</translation>
    </message>
    <message>
        <source>no mark known</source>
        <translation>срок неизвестен</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Дела в цифрах</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} people in {2} cases</source>
        <translation>{0}: людей {1}, дел {2}</translation>
    </message>
    <message>
        <source>Caseload {0}</source>
        <translation>Дела в цифрах, {0}</translation>
    </message>
    <message>
        <source>Figures come with the first case.</source>
        <translation>Цифры появятся с первым делом.</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>Дел пока нет.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A count under {0} is shown as &lt;{0}. Where it could be worked out from the others, a further count is left out and shown as a dash. Don&apos;t give out two days between which few people changed.</source>
        <translation>Число меньше {0} показано как &lt;{0}. Там, где его можно вычислить по остальным, опущено ещё одно число и стоит тире. Не передавайте данные за два дня, между которыми изменились записи немногих людей.</translation>
    </message>
    <message>
        <source>Too few to be shown: somebody could be made out.</source>
        <translation>Слишком мало, чтобы показывать: кого-то можно было бы узнать.</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>taken out</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>Contract {0}</source>
        <translation>Контракт {0}</translation>
    </message>
    <message>
        <source>Paper {0}</source>
        <translation>Документ {0}</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Line from start to mark</source>
        <translation>Линия от начала до года</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>the recruit’s: {0}</source>
        <translation>военнослужащий: {0}</translation>
    </message>
</context>
<context>
    <name>CompareFields</name>
    <message>
        <source>Chosen reading</source>
        <translation>Выбранное прочтение</translation>
    </message>
    <message>
        <source>Fr&amp;om the day</source>
        <translation>С дн&amp;я</translation>
    </message>
    <message>
        <source>To the &amp;day</source>
        <translation>По д&amp;ень</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>Св&amp;од правил</translation>
    </message>
    <message>
        <source>U&amp;nder</source>
        <translation>Свод прави&amp;л</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Outcomes are compared on whole days. Enter day, month and year.</source>
        <translation>Результаты сравниваются на полные даты. Введите день, месяц и год.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>{0}: {1}, then {2}. {3}.</source>
        <translation>{0}: {1}, затем {2}. {3}.</translation>
    </message>
    <message>
        <source>{0} of {1} compared</source>
        <translation>сравнено {0} из {1}</translation>
    </message>
    <message>
        <source>Nobody has another outcome.</source>
        <translation>Ни у кого результат не меняется.</translation>
    </message>
    <message>
        <source>Choose days that lie further apart, or another rule set.</source>
        <translation>Выберите дни подальше друг от друга или другой свод правил.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Закрыть сравнение</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Закрыть сравнение (Esc)</translation>
    </message>
    <message>
        <source>What changes when</source>
        <translation>Что когда меняется</translation>
    </message>
</context>
<context>
    <name>ComparePeople</name>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Это разные люди</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Это один человек</translation>
    </message>
    <message>
        <source>One of the two is not saved yet.</source>
        <translation>Одна из двух записей ещё не сохранена.</translation>
    </message>
    <message>
        <source>Contracts, relatives, letters and holds of case {1} go to case {0}. Case {1} is empty then and goes to the trash; its number stays in the history.</source>
        <translation>Контракты, родственники, письма и приостановки дела {1} перейдут в дело {0}. Дело {1} станет пустым и попадёт в корзину; его номер останется в истории.</translation>
    </message>
    <message>
        <source>Everything else of both is kept: letters, relations, papers. This can be undone.</source>
        <translation>Всё остальное сохранится: письма, родство, документы. Это можно отменить.</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>Это один и тот же человек?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{0}, case {1}</source>
        <translation>{0}, дело {1}</translation>
    </message>
    <message>
        <source>{0}, not saved yet</source>
        <translation>{0}, ещё не сохранено</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Clauses that make it</source>
        <translation>От каких условий это зависит</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Приостановка</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>People with another outcome</source>
        <translation>Люди с другим результатом</translation>
    </message>
</context>
<context>
    <name>ConflictPart</name>
    <message>
        <source>Save what is chosen</source>
        <translation>Сохранить выбранное</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Case {0} was changed in another window while you typed.</source>
        <translation>Пока вы вводили, дело {0} изменили в другом окне.</translation>
    </message>
    <message>
        <source>Choose what is right for each fact. All else that both changed goes together.</source>
        <translation>Выберите верное по каждому пункту. Всё остальное, что изменили оба, соединится само.</translation>
    </message>
    <message>
        <source>Stored by the other window</source>
        <translation>Записано другим окном</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Введено здесь</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Do not contact</source>
        <translation>Не связываться</translation>
    </message>
    <message>
        <source>Safe channel: {0}</source>
        <translation>Безопасный способ связи: {0}</translation>
    </message>
</context>
<context>
    <name>ContractPart</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Contract {0}</source>
        <translation>Контракт {0}</translation>
    </message>
    <message>
        <source>Remove contract {0}</source>
        <translation>Удалить контракт {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Term expired</source>
        <translation>Истечение срока</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние здоровья</translation>
    </message>
    <message>
        <source>End of martial law</source>
        <translation>Окончание военного положения</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Смерть</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>Нарушение дисциплины</translation>
    </message>
    <message>
        <source>Own request</source>
        <translation>Собственное желание</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Приговор суда</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Иное основание</translation>
    </message>
    <message>
        <source>such as 2.10.2025..25.10.2025; 1.12.2025..</source>
        <translation>например 2.10.2025..25.10.2025; 1.12.2025..</translation>
    </message>
</context>
<context>
    <name>ContractsPart</name>
    <message>
        <source>Contract {0}</source>
        <translation>Контракт {0}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Go to field</source>
        <translation>К полю</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>A draft of {0} is kept.</source>
        <translation>Есть черновик: {0}.</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>дело {0}</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>новое дело</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Use it</source>
        <translation>Взять его</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть его</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Marks from {0} to {1}: {2}.</source>
        <translation>Год исполняется с {0} по {1}: {2}.</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>Ближайшие 90 дней</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Or as late as</source>
        <translation>Или не позднее</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Приостановка</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>no fixed term</source>
        <translation>без определённого срока</translation>
    </message>
    <message>
        <source>from {0} on, with no end</source>
        <translation>с {0}, окончание не записано</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Сохранить акт</translation>
    </message>
    <message>
        <source>Erase from case {0}</source>
        <translation>Стереть из дела {0}</translation>
    </message>
    <message>
        <source>Type {0} here to say that you mean it.</source>
        <translation>Введите здесь {0}, чтобы подтвердить намерение.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to {0}: {1}.</source>
        <translation>Не удалось записать в {0}: {1}.</translation>
    </message>
    <message>
        <source>What would go is being looked for…</source>
        <translation>Выясняется, что будет удалено…</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Type the number of the case, {0}, to say that you mean it.</source>
        <translation>Чтобы подтвердить, введите номер дела: {0}.</translation>
    </message>
    <message>
        <source>Erasing, and writing the file anew…</source>
        <translation>Стирается, файл записывается заново…</translation>
    </message>
    <message>
        <source>Another program has the casebook open: its log is emptied once that is closed.</source>
        <translation>Картотека открыта в другой программе: её журнал очистится, когда та закроется.</translation>
    </message>
    <message>
        <source>Who is erased</source>
        <translation>Кого стереть</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>The whole case, people {0}: {1}</source>
        <translation>Всё дело, людей {0}: {1}</translation>
    </message>
    <message>
        <source>Only {0}, {1}</source>
        <translation>Только {0}, {1}</translation>
    </message>
    <message>
        <source>This goes for good: {0}.</source>
        <translation>Удаляется безвозвратно: {0}.</translation>
    </message>
    <message>
        <source>The number of the case stays, and that it was erased, by whom and why.</source>
        <translation>Остаются номер дела и запись о том, что оно стёрто, кем и почему.</translation>
    </message>
    <message>
        <source>The case stays, and that somebody was erased from it, by whom and why.</source>
        <translation>Остаётся дело и запись о том, что из него кто-то стёрт, кем и почему.</translation>
    </message>
    <message>
        <source>Of letters {0} the number, the day and the kind stay; their pages go.</source>
        <translation>От писем {0} остаются номер, день и вид; страницы удаляются.</translation>
    </message>
    <message>
        <source>Saved views that name them go: {0}.</source>
        <translation>Удаляются сохранённые списки, в которых они названы: {0}.</translation>
    </message>
    <message>
        <source>Saved views with a part of the name stay, as others may bear it: {0}. Look at them.</source>
        <translation>Сохранённые списки с частью имени остаются, так как её могут носить и другие: {0}. Просмотрите их.</translation>
    </message>
    <message>
        <source>Case {0} was erased on {1} by {2}: {3}.</source>
        <translation>Дело {0} стёрто {1}, {2}: {3}.</translation>
    </message>
    <message>
        <source>What stays: the number of the case, and this certificate.</source>
        <translation>Что остаётся: номер дела и это свидетельство.</translation>
    </message>
    <message>
        <source>A relative in case {0} was erased on {1} by {2}: {3}.</source>
        <translation>Родственник из дела {0} стёрт {1}, {2}: {3}.</translation>
    </message>
    <message>
        <source>What stays: the case without that person, and this certificate.</source>
        <translation>Что остаётся: дело без этого человека и это свидетельство.</translation>
    </message>
    <message>
        <source>Certificate of erasure {0}</source>
        <translation>Свидетельство о стирании {0}</translation>
    </message>
    <message>
        <source>What went for good: {0}.</source>
        <translation>Что удалено безвозвратно: {0}.</translation>
    </message>
    <message>
        <source>Of letters {0} the number, the day and the kind stay.</source>
        <translation>От писем {0} остаются номер, день и вид.</translation>
    </message>
    <message>
        <source>Backups from before hold it until they are thinned, at most twelve months.</source>
        <translation>Прежние резервные копии хранят это, пока не будут прорежены, не более двенадцати месяцев.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>дела</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>контрактов</translation>
    </message>
    <message>
        <source>interruptions</source>
        <translation>перерывов</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>связей</translation>
    </message>
    <message>
        <source>settled points</source>
        <translation>решённых вопросов</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>документов</translation>
    </message>
    <message>
        <source>oaths</source>
        <translation>присяг</translation>
    </message>
    <message>
        <source>confirmed facts</source>
        <translation>подтверждённых сведений</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>приостановок</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>черновиков</translation>
    </message>
    <message>
        <source>steps to undo</source>
        <translation>шагов для отмены</translation>
    </message>
    <message>
        <source>entries of the trash</source>
        <translation>записей корзины</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>сохранённых списков</translation>
    </message>
    <message>
        <source>pages of letters</source>
        <translation>страниц писем</translation>
    </message>
    <message>
        <source>values in the history</source>
        <translation>значений в журнале</translation>
    </message>
    <message>
        <source>answers on safeguarding</source>
        <translation>ответов о безопасности</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Таблица Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Таблица в виде текста (*.csv)</translation>
    </message>
    <message>
        <source>Choose where the case&apos;s folder is to be made</source>
        <translation>Выберите, где создать папку дела</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Для печати (*.pdf)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Экспорт списка…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Печать списка…</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Записывается {0}…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печатается…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
    <message>
        <source>The printer could not be used. Look to it, and print again.</source>
        <translation>Принтер недоступен. Проверьте его и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing is listed here yet that could be exported.</source>
        <translation>Здесь пока нет списка, который можно сохранить.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Asked for on</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтвердил(а)</translation>
    </message>
    <message>
        <source>Application granted on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Oath taken on</source>
        <translation>Дата присяги</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>divorce</source>
        <translation>развод</translation>
    </message>
    <message>
        <source>death</source>
        <translation>смерть</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>отмечено</translation>
    </message>
</context>
<context>
    <name>FamilyPart</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Add relative</source>
        <translation>Добавить родственника</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Родственники</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>F&amp;amily name</source>
        <translation>Ф&amp;амилия</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>И&amp;мя</translation>
    </message>
    <message>
        <source>In o&amp;wn script</source>
        <translation>Имя в исх&amp;одном написании</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Дата &amp;рождения</translation>
    </message>
    <message>
        <source>Citi&amp;zenship</source>
        <translation>&amp;Гражданство</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>По&amp;л</translation>
    </message>
    <message>
        <source>&amp;Passport number</source>
        <translation>&amp;Номер паспорта</translation>
    </message>
    <message>
        <source>Passport exp&amp;ires</source>
        <translation>Паспор&amp;т действует до</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>Др&amp;угие имена</translation>
    </message>
    <message>
        <source>Notes and &amp;queries</source>
        <translation>&amp;Заметки и вопросы</translation>
    </message>
    <message>
        <source>Contract n&amp;umber</source>
        <translation>Номер &amp;контракта</translation>
    </message>
    <message>
        <source>&amp;Signed</source>
        <translation>Дата подписани&amp;я</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>На&amp;чало службы</translation>
    </message>
    <message>
        <source>Ter&amp;m in months, or open</source>
        <translation>Срок в месяца&amp;х или бессрочно</translation>
    </message>
    <message>
        <source>Last &amp;day of service</source>
        <translation>Последний день слу&amp;жбы</translation>
    </message>
    <message>
        <source>Wh&amp;y it ended</source>
        <translation>Основани&amp;е увольнения</translation>
    </message>
    <message>
        <source>Days &amp;not counted</source>
        <translation>Не засчит&amp;ываемые дни</translation>
    </message>
    <message>
        <source>Note, &amp;kept with the contract</source>
        <translation>Заметка к &amp;этому контракту</translation>
    </message>
    <message>
        <source>&amp;Kind of relative</source>
        <translation>&amp;Кем приходится</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>На&amp;чало</translation>
    </message>
    <message>
        <source>Marriage &amp;registered</source>
        <translation>&amp;Брак зарегистрирован</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Окончани&amp;е</translation>
    </message>
    <message>
        <source>Wh&amp;y the relation ended</source>
        <translation>Почему связь пр&amp;екратилась</translation>
    </message>
    <message>
        <source>Application &amp;granted on</source>
        <translation>Дата ре&amp;шения</translation>
    </message>
    <message>
        <source>&amp;Oath taken on</source>
        <translation>Дата прис&amp;яги</translation>
    </message>
    <message>
        <source>{0} Alt+1 or {1} Alt+2?</source>
        <translation>{0} Alt+1 или {1} Alt+2?</translation>
    </message>
    <message>
        <source>{0} or {1}?</source>
        <translation>{0} или {1}?</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Результат</translation>
    </message>
    <message>
        <source>Rel&amp;ation</source>
        <translation>Р&amp;одство</translation>
    </message>
    <message>
        <source>Citi&amp;zenship</source>
        <translation>&amp;Гражданство</translation>
    </message>
    <message>
        <source>&amp;State of the letter</source>
        <translation>Состоя&amp;ние письма</translation>
    </message>
    <message>
        <source>Mar&amp;k from</source>
        <translation>Год исполняетс&amp;я с</translation>
    </message>
    <message>
        <source>Mark &amp;until</source>
        <translation>Год испо&amp;лняется по</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Not on hold</source>
        <translation>Не приостановлено</translation>
    </message>
    <message>
        <source>Hol&amp;d</source>
        <translation>Приост&amp;ановка</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Take off: {0}</source>
        <translation>Убрать: {0}</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Take all off</source>
        <translation>Убрать всё</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find: name in any script, birth date, passport, case</source>
        <translation>Найти: имя в любом написании, дата рождения, паспорт, дело</translation>
    </message>
</context>
<context>
    <name>FindInLetter</name>
    <message>
        <source>Find in the letter ({0})</source>
        <translation>Найти в письме ({0})</translation>
    </message>
    <message>
        <source>Find in the letter</source>
        <translation>Найти в письме</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>в письме нет</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Use</source>
        <translation>Взять</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>draft kept {0}</source>
        <translation>черновик: {0}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Сохранить и следующее</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Выйти без сохранения</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Add contract</source>
        <translation>Добавить контракт</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Add relative</source>
        <translation>Добавить родственника</translation>
    </message>
    <message>
        <source>From the casebook</source>
        <translation>Из картотеки</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Контракт</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Родственники</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Дело {0}</translation>
    </message>
    <message>
        <source>Contract {0}: {1}</source>
        <translation>Контракт {0}: {1}</translation>
    </message>
    <message>
        <source>Alt+{0}</source>
        <translation>Alt+{0}</translation>
    </message>
</context>
<context>
    <name>FormTitle</name>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>born {0}</source>
        <translation>дата рождения: {0}</translation>
    </message>
    <message>
        <source>passport {0}</source>
        <translation>паспорт {0}</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>дело {0}</translation>
    </message>
    <message>
        <source>contract {0}</source>
        <translation>контракт {0}</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>также {0}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{0}: what stood here was erased for good</source>
        <translation>{0}: то, что здесь стояло, стёрто навсегда</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{0}: {1}, before {2}</source>
        <translation>{0}: {1}, раньше {2}</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Settling taken back</source>
        <translation>Решение отменено</translation>
    </message>
    <message>
        <source>Confirmed as right</source>
        <translation>Подтверждено как верное</translation>
    </message>
    <message>
        <source>Confirmation taken back</source>
        <translation>Подтверждение отменено</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Приостановка снята</translation>
    </message>
    <message>
        <source>Letter issued</source>
        <translation>Письмо выдано</translation>
    </message>
    <message>
        <source>Letter void</source>
        <translation>Письмо недействительно</translation>
    </message>
    <message>
        <source>Letter replaced</source>
        <translation>Письмо заменено</translation>
    </message>
    <message>
        <source>Letter handed out again</source>
        <translation>Письмо выдано повторно</translation>
    </message>
    <message>
        <source>recruit</source>
        <translation>военнослужащий</translation>
    </message>
    <message>
        <source>contract {0}</source>
        <translation>контракт {0}</translation>
    </message>
    <message>
        <source>relative {0}</source>
        <translation>родственник {0}</translation>
    </message>
</context>
<context>
    <name>HistoryLines</name>
    <message>
        <source>History of the case</source>
        <translation>История дела</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>Show earlier changes</source>
        <translation>Показать более ранние изменения</translation>
    </message>
    <message>
        <source>Nothing is recorded of this field yet</source>
        <translation>Об этом поле пока ничего не записано</translation>
    </message>
    <message>
        <source>Of this field alone: {0}</source>
        <translation>Только этого поля: {0}</translation>
    </message>
    <message>
        <source>Of the whole case</source>
        <translation>По всему делу</translation>
    </message>
    <message>
        <source>Of this field only</source>
        <translation>Только этого поля</translation>
    </message>
</context>
<context>
    <name>HoldBanner</name>
    <message>
        <source>Lift the hold</source>
        <translation>Снять приостановку</translation>
    </message>
    <message>
        <source>{0}, {1}. No letter of this case is made or printed again.</source>
        <translation>{0}, {1}. Письма по этому делу не выдаются и не печатаются повторно.</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Ваше и&amp;мя</translation>
    </message>
    <message>
        <source>Put case {0}, {1}, on hold</source>
        <translation>Приостановить дело {0}, {1}</translation>
    </message>
    <message>
        <source>No letter of the case is made or printed again until somebody lifts the hold.</source>
        <translation>Письма по делу не выдаются и не печатаются повторно, пока приостановку не снимут.</translation>
    </message>
    <message>
        <source>Lift the hold on case {0}, {1}</source>
        <translation>Снять приостановку дела {0}, {1}</translation>
    </message>
    <message>
        <source>Placed by {0} on {1}: {2}</source>
        <translation>Приостановил(а) {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Снять приостановку</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Case {0} is on hold</source>
        <translation>Дело {0} приостановлено</translation>
    </message>
    <message>
        <source>The hold on case {0} is lifted</source>
        <translation>Приостановка дела {0} снята</translation>
    </message>
    <message>
        <source>One hold on case {0} is lifted; another is still in force</source>
        <translation>Одна приостановка дела {0} снята, другая ещё действует</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Tables and exports (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>Таблицы и выгрузки (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the file to bring in</source>
        <translation>Выберите файл для загрузки</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Brought in: people {0}, new cases {1}, contracts {2}. Already there: people {3}. Refused: rows {4}.</source>
        <translation>Внесено: людей {0}, новых дел {1}, контрактов {2}. Уже были: людей {3}. Отклонено строк: {4}.</translation>
    </message>
    <message>
        <source>Would come in: people {0}, new cases {1}, contracts {2}. Already there: people {3}. Refused: rows {4}.</source>
        <translation>Будет внесено: людей {0}, новых дел {1}, контрактов {2}. Уже есть: людей {3}. Отклонено строк: {4}.</translation>
    </message>
    <message>
        <source>Put on hold at once: {0} ({1}).</source>
        <translation>Сразу приостановлено дел: {0} ({1}).</translation>
    </message>
    <message>
        <source>Columns left out, as they are not known: {0}.</source>
        <translation>Пропущены неизвестные столбцы: {0}.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back.</source>
        <translation>Ctrl+Z отменит всё это целиком.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Почему отклонено</translation>
    </message>
    <message>
        <source>They are too many for one undo; the backup made before is the way back.</source>
        <translation>Их слишком много для одной отмены; вернуться можно к резервной копии, сделанной перед этим.</translation>
    </message>
    <message>
        <source>They are too many for one undo; a backup is made before they are brought in.</source>
        <translation>Их слишком много для одной отмены; перед внесением будет сделана резервная копия.</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Внести</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Save the &amp;refused rows…</source>
        <translation>Сохранить &amp;отклонённые строки…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Refused rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Import of {0}</source>
        <translation>Импорт {0}</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is changed yet.</source>
        <translation>Файл читается. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>The refused rows are saved as {0}</source>
        <translation>Отклонённые строки сохранены как {0}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Choose a table (CSV or XLSX), or an export of a casebook (JSON). It is read first, and what would become of it is shown: nothing is in the casebook before you bring it in.</source>
        <translation>Выберите таблицу (CSV или XLSX) или выгрузку картотеки (JSON). Сначала файл читается, и показывается, что из него получится: пока вы его не внесёте, в картотеке ничего не меняется.</translation>
    </message>
    <message>
        <source>The first line of a table names its columns, in any order: {0}.</source>
        <translation>Первая строка таблицы называет столбцы, в любом порядке: {0}.</translation>
    </message>
    <message>
        <source>Being brought in: all of it, or nothing where it is stopped.</source>
        <translation>Вносится: всё целиком или, если остановить, ничего.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>В нём нет ничего нового.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file is in the casebook.</source>
        <translation>Остановлено. Из файла в картотеку ничего не попало.</translation>
    </message>
    <message>
        <source>{0}, refused</source>
        <translation>{0}, отклонённые</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Indicator</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>May be kept</source>
        <translation>Можно хранить</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>declined to say</source>
        <translation>не захотел(а) отвечать</translation>
    </message>
    <message>
        <source>A&amp;buse of vulnerability</source>
        <translation>Злоупотребление &amp;уязвимостью</translation>
    </message>
    <message>
        <source>&amp;Deception</source>
        <translation>О&amp;бман</translation>
    </message>
    <message>
        <source>&amp;Restriction of movement</source>
        <translation>Ограничение передви&amp;жения</translation>
    </message>
    <message>
        <source>&amp;Isolation</source>
        <translation>И&amp;золяция</translation>
    </message>
    <message>
        <source>&amp;Physical and sexual violence</source>
        <translation>Физическое и сексуальное &amp;насилие</translation>
    </message>
    <message>
        <source>I&amp;ntimidation and threats</source>
        <translation>Запу&amp;гивание и угрозы</translation>
    </message>
    <message>
        <source>Retention of identity doc&amp;uments</source>
        <translation>Изъятие д&amp;окументов, удостоверяющих личность</translation>
    </message>
    <message>
        <source>&amp;Withholding of wages</source>
        <translation>Удержание заработной п&amp;латы</translation>
    </message>
    <message>
        <source>Debt bonda&amp;ge</source>
        <translation>Долговая &amp;кабала</translation>
    </message>
    <message>
        <source>Abusive w&amp;orking and living conditions</source>
        <translation>Недопустимые условия &amp;труда и жизни</translation>
    </message>
    <message>
        <source>E&amp;xcessive overtime</source>
        <translation>&amp;Чрезмерная сверхурочная работа</translation>
    </message>
</context>
<context>
    <name>IndicatorLines</name>
    <message>
        <source>Enter the day, with month and year.</source>
        <translation>Введите день, месяц и год.</translation>
    </message>
    <message>
        <source>An answer can&apos;t be given after today.</source>
        <translation>Дата ответа не может быть позже сегодняшнего дня.</translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>nothing missing</source>
        <translation>всё заполнено</translation>
    </message>
    <message>
        <source>something is still to be done</source>
        <translation>ещё не всё сделано</translation>
    </message>
    <message>
        <source>something is to be put right</source>
        <translation>нужно что-то исправить</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Alt+{0}</source>
        <translation>Alt+{0}</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>saved {0}</source>
        <translation>сохранено {0}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Копии ещё нет</translation>
    </message>
    <message>
        <source>Backed up {0}</source>
        <translation>Копия {0}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Save and open an empty case</source>
        <translation>Сохранить и открыть пустое дело</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Добавить родственника</translation>
    </message>
    <message>
        <source>Take somebody of the casebook as a relative</source>
        <translation>Взять родственника из картотеки</translation>
    </message>
    <message>
        <source>Paste a passport strip</source>
        <translation>Вставить строку паспорта</translation>
    </message>
    <message>
        <source>Compare with the one who is alike</source>
        <translation>Сравнить с похожим человеком</translation>
    </message>
    <message>
        <source>Who changed the field in hand, and when</source>
        <translation>Кто и когда изменил это поле</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Перейти: {0}</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last person</source>
        <translation>Первый и последний человек</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take the words out of the find box</source>
        <translation>Очистить строку поиска</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Take off the part of the filter in hand</source>
        <translation>Убрать выбранную часть фильтра</translation>
    </message>
    <message>
        <source>In the saved views</source>
        <translation>В сохранённых списках</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать список</translation>
    </message>
    <message>
        <source>Take the view out</source>
        <translation>Удалить список</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>В поле</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Следующее поле</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+буква</translation>
    </message>
    <message>
        <source>Field with that letter underlined</source>
        <translation>Поле, где подчёркнута эта буква</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2</source>
        <translation>Alt+1, Alt+2</translation>
    </message>
    <message>
        <source>First or second day of a two-way date</source>
        <translation>Первая или вторая дата, если дату можно понять двояко</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Вверх, вниз</translation>
    </message>
    <message>
        <source>A day later or earlier, in a date</source>
        <translation>На день позже или раньше, в дате</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>A month later or earlier, in a date</source>
        <translation>На месяц позже или раньше, в дате</translation>
    </message>
    <message>
        <source>Calendar, in a date</source>
        <translation>Календарь, в дате</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Выйти со страницы</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Save the letter</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>Choose the file of a letter</source>
        <translation>Выберите файл письма</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>letters are made as of today only</source>
        <translation>письма выдаются только на сегодня</translation>
    </message>
    <message>
        <source>no letter while on hold</source>
        <translation>пока дело приостановлено, писем нет</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <translation>не раньше {0}</translation>
    </message>
    <message>
        <source>a fact is missing</source>
        <translation>не хватает сведений</translation>
    </message>
    <message>
        <source>a point is to be settled</source>
        <translation>есть нерешённый вопрос</translation>
    </message>
    <message>
        <source>not on this basis</source>
        <translation>не по этому основанию</translation>
    </message>
    <message>
        <source>void</source>
        <translation>недействительно</translation>
    </message>
    <message>
        <source>eligibility to apply, under {0}</source>
        <translation>условия подачи заявления, {0}</translation>
    </message>
    <message>
        <source>eligibility of the whole family to apply, under {0}</source>
        <translation>условия подачи заявлений для всей семьи, {0}</translation>
    </message>
    <message>
        <source>where things stand, under {0}</source>
        <translation>положение дела, {0}</translation>
    </message>
    <message>
        <source>request for papers, under {0}</source>
        <translation>просьба о документах, {0}</translation>
    </message>
    <message>
        <source>No office is set: letters have nothing at their head. Set it with Ctrl+comma.</source>
        <translation>Организация не указана: у писем нет шапки. Укажите её, Ctrl+запятая.</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Условия подачи</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Положение дела</translation>
    </message>
    <message>
        <source>Request for papers</source>
        <translation>Просьба о документах</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} и {1}</translation>
    </message>
    <message>
        <source>With annex</source>
        <translation>С приложением</translation>
    </message>
    <message>
        <source>Without annex</source>
        <translation>Без приложения</translation>
    </message>
</context>
<context>
    <name>LetterChoice</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Annex</source>
        <translation>Прило&amp;жение</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>&amp;Protect or sign…</source>
        <translation>&amp;Защитить или подписать…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Issue and save…</source>
        <translation>Выдать и сохранить…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Issue and print…</source>
        <translation>Выдать и напечатать…</translation>
    </message>
    <message>
        <source>Issued as {0}</source>
        <translation>Выдано под номером {0}</translation>
    </message>
    <message>
        <source>This desktop has no program that opens {0}.</source>
        <translation>На этом рабочем столе нет программы, которая открывает {0}.</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Мельче (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation>Закрыть письмо</translation>
    </message>
    <message>
        <source>Close the letter (Esc)</source>
        <translation>Закрыть письмо (Esc)</translation>
    </message>
    <message>
        <source>Letter: {0}</source>
        <translation>Письмо: {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Letter {0}</source>
        <translation>Письмо {0}</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Not saved into a file. The letter stays in the register.</source>
        <translation>Файл не сохранён. Письмо остаётся в реестре.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. The letter is in the register; save it elsewhere.</source>
        <translation>Не удалось записать {0}: {1}. Письмо есть в реестре; сохраните его в другом месте.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>It stands, as it was issued. Another language makes a letter beside it; for another annex, replace it in Letters.</source>
        <translation>Оно действует, как выдано. На другом языке будет второе письмо рядом; для другого приложения замените его в письмах.</translation>
    </message>
    <message>
        <source>Not issued: no file was named for it.</source>
        <translation>Письмо не выдано: файл для него не назван.</translation>
    </message>
    <message>
        <source>Not issued: no printer was chosen for it.</source>
        <translation>Письмо не выдано: принтер не выбран.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печатается…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
    <message>
        <source>The printer could not be used. Look to it, and print again.</source>
        <translation>Принтер недоступен. Проверьте его и напечатайте ещё раз.</translation>
    </message>
</context>
<context>
    <name>LetterheadView</name>
    <message>
        <source>Letterhead as it prints</source>
        <translation>Шапка, как она печатается</translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>No letter has been issued in this case.</source>
        <translation>По этому делу писем ещё не выдавали.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>letter {0}, {1}</source>
        <translation>письмо {0}, {1}</translation>
    </message>
    <message>
        <source>{0} born</source>
        <translation>рождение: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: divorce</source>
        <translation>{0}: развод</translation>
    </message>
    <message>
        <source>{0}: a death ended the relation</source>
        <translation>{0}: прекращено смертью</translation>
    </message>
    <message>
        <source>{0}: the relation ended</source>
        <translation>{0}: родство или брак прекращены</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>In own script</source>
        <translation>В исходном написании</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>{0}. As of {1}, {2}: {3}.</source>
        <translation>{0}. На {1}, {2}: {3}.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Enter the first recruit, then the relatives.</source>
        <translation>Внесите первого военнослужащего, затем родственников.</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>Дел пока нет.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Nobody passes this filter.</source>
        <translation>Под этот фильтр никто не подходит.</translation>
    </message>
    <message>
        <source>Take parts of it off one by one, or all of it at once.</source>
        <translation>Уберите его части по одной или все сразу.</translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation>Убрать фильтр</translation>
    </message>
    <message>
        <source>Nobody is found for “{0}”.</source>
        <translation>По запросу «{0}» никто не найден.</translation>
    </message>
    <message>
        <source>Try part of a name in any script, a birth date, a passport or a case number.</source>
        <translation>Попробуйте часть имени в любом написании, дату рождения, номер паспорта или дела.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The counts in the left pane say where people stand.</source>
        <translation>Числа слева показывают, где сейчас люди.</translation>
    </message>
    <message>
        <source>Nobody stands here on this day.</source>
        <translation>На этот день здесь никого нет.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}; военнослужащий: {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>In the case form</source>
        <translation>В форме дела</translation>
    </message>
    <message>
        <source>Reading: {0}</source>
        <translation>Прочтение: {0}</translation>
    </message>
    <message>
        <source>Finish the hold, or leave it with Esc, before you choose another day.</source>
        <translation>Прежде чем выбирать другой день, закончите с приостановкой или выйдите из неё клавишей Esc.</translation>
    </message>
    <message>
        <source>as of {0}, nothing is saved from this view</source>
        <translation>на {0}, отсюда ничего не сохраняется</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Настройки сохранены</translation>
    </message>
    <message>
        <source>{0} – Yearmark</source>
        <translation>{0} – Yearmark</translation>
    </message>
</context>
<context>
    <name>Manner</name>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Сертификаты (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Choose the office&apos;s certificate</source>
        <translation>Выберите сертификат организации</translation>
    </message>
</context>
<context>
    <name>MannerBar</name>
    <message>
        <source>Password that opens the file</source>
        <translation>Пароль, открывающий файл</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Пароль сертификата</translation>
    </message>
    <message>
        <source>Type the password that these files are to have, twice.</source>
        <translation>Дважды наберите пароль, который должен быть у этих файлов.</translation>
    </message>
    <message>
        <source>The password is too long: at most 127 bytes open a PDF.</source>
        <translation>Пароль слишком длинный: PDF открывают не более 127 байт.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the password twice.</source>
        <translation>Пароли не совпадают. Наберите пароль дважды.</translation>
    </message>
    <message>
        <source>Type a password, choose a certificate, or close this with Esc.</source>
        <translation>Наберите пароль, выберите сертификат или закройте клавишей Esc.</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>Выбрать сертификат…</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Put on what is saved, and asked for each time. Nobody opens the file without its password, so keep that elsewhere; the letter in the register stays as it was issued.</source>
        <translation>Ставится на сохраняемый файл, спрашивается каждый раз. Без пароля файл не открыть: храните его отдельно. Письмо в реестре остаётся таким, как выдано.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual – Yearmark</source>
        <translation>Руководство – Yearmark</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>MarkLine</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>the clock has stopped</source>
        <translation>счёт остановлен</translation>
    </message>
    <message>
        <source>{days} not counted</source>
        <translation>не засчитано: {days}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Bring in a file</source>
        <translation>&amp;Импорт из файла</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>П&amp;исьма</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Новое дело</translation>
    </message>
    <message>
        <source>&amp;Edit case</source>
        <translation>&amp;Изменить дело</translation>
    </message>
    <message>
        <source>Add &amp;relative</source>
        <translation>Добавить &amp;родственника</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>&amp;Settle, or take back</source>
        <translation>Ре&amp;шить или отменить решение</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Письмо</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation>Приос&amp;тановить</translation>
    </message>
    <message>
        <source>L&amp;ift the hold</source>
        <translation>Снять приост&amp;ановку</translation>
    </message>
    <message>
        <source>Safe&amp;guarding</source>
        <translation>&amp;Безопасность человека</translation>
    </message>
    <message>
        <source>Letters for &amp;everybody listed</source>
        <translation>Письма &amp;всем из списка</translation>
    </message>
    <message>
        <source>&amp;Register of letters</source>
        <translation>&amp;Реестр писем</translation>
    </message>
    <message>
        <source>&amp;Check a letter</source>
        <translation>Проверить п&amp;исьмо</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Сервис</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Помо&amp;щь</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Yearmark</source>
        <translation>&amp;О программе Yearmark</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>С&amp;егодня</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>As of another &amp;day</source>
        <translation>На др&amp;угой день</translation>
    </message>
    <message>
        <source>As of &amp;today</source>
        <translation>На сегод&amp;няшний день</translation>
    </message>
    <message>
        <source>&amp;What changes when</source>
        <translation>Что &amp;когда меняется</translation>
    </message>
    <message>
        <source>Caseload in fi&amp;gures</source>
        <translation>Дела в &amp;цифрах</translation>
    </message>
    <message>
        <source>Sorted by &amp;mark</source>
        <translation>По дню, когда исполняется &amp;год</translation>
    </message>
    <message>
        <source>Sorted by &amp;name</source>
        <translation>По &amp;имени</translation>
    </message>
    <message>
        <source>Sorted by &amp;case</source>
        <translation>По номеру &amp;дела</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>Facts are filled in as of today only.</source>
        <translation>Сведения вносятся только на сегодня.</translation>
    </message>
    <message>
        <source>Missing in this case</source>
        <translation>Чего не хватает в деле</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Название списка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>NewBookPart</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Make the casebook</source>
        <translation>Создать картотеку</translation>
    </message>
    <message>
        <source>casebook</source>
        <translation>картотека</translation>
    </message>
    <message>
        <source>Type the name of a file, or choose one.</source>
        <translation>Введите имя файла или выберите его.</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name, or open it.</source>
        <translation>{0} уже есть. Выберите другое имя или откройте эту картотеку.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type it twice.</source>
        <translation>Парольные фразы не совпадают. Введите её дважды.</translation>
    </message>
    <message>
        <source>The folder {0} can&apos;t be made: {1}. Choose another.</source>
        <translation>Папку {0} создать нельзя: {1}. Выберите другую.</translation>
    </message>
    <message>
        <source>Make a casebook</source>
        <translation>Создать картотеку</translation>
    </message>
    <message>
        <source>One file on this computer, which holds all cases and letters.</source>
        <translation>Один файл на этом компьютере, в котором хранятся все дела и письма.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>With a passphrase nobody reads the file without it, and one that is forgotten can&apos;t be found again. Left empty, whoever has the file can read it.</source>
        <translation>С парольной фразой никто не прочитает файл без неё; забытую фразу восстановить нельзя. Без неё файл прочитает любой, у кого он есть.</translation>
    </message>
</context>
<context>
    <name>NoLetter</name>
    <message>
        <source>A hold stops every kind of letter. Once somebody has decided that it may go, lift it with {0} and say why; or go back with Esc.</source>
        <translation>Приостановка не пускает писем никакого вида. Когда решено, что её можно снять, снимите её клавишами {0} и скажите почему; или вернитесь по Esc.</translation>
    </message>
    <message>
        <source>Choose another kind of letter above, or go back with Esc and open Why, which shows every clause and what is missing.</source>
        <translation>Выберите выше другой тип письма или вернитесь клавишей Esc и откройте «Почему»: там видны все условия и чего не хватает.</translation>
    </message>
    <message>
        <source>No letter can be made</source>
        <translation>Письмо выдать нельзя</translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter, as in the United States</source>
        <translation>Letter, как в США</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать рисунок…</translation>
    </message>
    <message>
        <source>The office, as its letters show it</source>
        <translation>Организация, как она названа в письмах</translation>
    </message>
    <message>
        <source>Head and foot of a letter</source>
        <translation>Верх и низ письма</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation>Строка под названием</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>Низ каждой страницы</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Size of paper</source>
        <translation>Размер бумаги</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>needs {0}</source>
        <translation>не хватает: {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>с {0}</translation>
    </message>
</context>
<context>
    <name>OutcomeBox</name>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>no decree reading is held for this day</source>
        <translation>на этот день в программе нет текста указа</translation>
    </message>
    <message>
        <source>under {0} itself</source>
        <translation>{0}, сам текст</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>прочтение: {0}</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Papers {0} of {1}</source>
        <translation>Документы: {0} из {1}</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтвердил(а)</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>{0}, asked for on</source>
        <translation>{0}: запрошено</translation>
    </message>
    <message>
        <source>{0}, received on</source>
        <translation>{0}: получено</translation>
    </message>
    <message>
        <source>{0}, expires on</source>
        <translation>{0}: действует до</translation>
    </message>
    <message>
        <source>{0}, confirmed by</source>
        <translation>{0}: подтвердил(а)</translation>
    </message>
    <message>
        <source>{0}, ends soon</source>
        <translation>{0}: скоро истекает</translation>
    </message>
    <message>
        <source>{0}, has expired</source>
        <translation>{0}: срок истёк</translation>
    </message>
</context>
<context>
    <name>PapersLine</name>
    <message>
        <source>Papers of {0}</source>
        <translation>Документы: {0}</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Passphrase now</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Снять её</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new one twice.</source>
        <translation>Они не совпадают. Введите новую дважды.</translation>
    </message>
    <message>
        <source>The passphrase now is another one. Type it again.</source>
        <translation>Нынешняя парольная фраза другая. Введите её ещё раз.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>What locks a casebook is not installed; run.py installs it.</source>
        <translation>То, что запирает картотеку, не установлено; это сделает run.py.</translation>
    </message>
    <message>
        <source>Casebook, drafts and backups are locked: nobody opens them without the passphrase.</source>
        <translation>Картотека, черновики и резервные копии заперты: без парольной фразы их никто не откроет.</translation>
    </message>
    <message>
        <source>Casebook and backups can be read by whoever has the file. With a passphrase nobody opens them without it; a passphrase that is forgotten can&apos;t be found again.</source>
        <translation>Картотеку и резервные копии может прочитать любой, у кого есть файл. С парольной фразой без неё их никто не откроет; забытую фразу восстановить нельзя.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, изменено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>{0}, the first {1}</source>
        <translation>{0}, первые {1}</translation>
    </message>
    <message>
        <source>letter {0}</source>
        <translation>письмо {0}</translation>
    </message>
    <message>
        <source>no letter yet</source>
        <translation>письма ещё нет</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>passport {0}</source>
        <translation>паспорт {0}</translation>
    </message>
    <message>
        <source>citizenship not recorded</source>
        <translation>гражданство не записано</translation>
    </message>
    <message>
        <source>passport not recorded</source>
        <translation>паспорт не записан</translation>
    </message>
    <message>
        <source>birth date not recorded</source>
        <translation>дата рождения не записана</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>дата рождения: {0}</translation>
    </message>
</context>
<context>
    <name>PersonPapers</name>
    <message>
        <source>No name yet</source>
        <translation>Имени пока нет</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>oath by {0}</source>
        <translation>присяга до {0}</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>X, as in the passport</source>
        <translation>X, как в паспорте</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Co&amp;mpare with another person</source>
        <translation>&amp;Сравнить с другим человеком</translation>
    </message>
    <message>
        <source>Take the other person in hand, then press F8.</source>
        <translation>Выберите другого человека и нажмите F8.</translation>
    </message>
    <message>
        <source>Compare {0}, case {1}, with somebody else: find the other person, then press F8.</source>
        <translation>Сравнение: {0}, дело {1}. Найдите другого человека и нажмите F8.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PickRelative</name>
    <message>
        <source>Loo&amp;k for somebody of the casebook</source>
        <translation>Найти человека из &amp;картотеки</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Take as relative</source>
        <translation>Взять как родственника</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nobody else is found for “{0}”.</source>
        <translation>По запросу «{0}» больше никто не найден.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{0}, case {1}</source>
        <translation>{0}, дело {1}</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>дата рождения: {0}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Take {0} off the list</source>
        <translation>Убрать {0} из списка</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>{0} is not there: it was moved or renamed, or its disk is not plugged in.</source>
        <translation>{0} нет на месте: файл перемещён или переименован, либо его диск не подключён.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Made void by {0} on {1}: {2}.</source>
        <translation>Признано недействительным: {0}, {1}: {2}.</translation>
    </message>
    <message>
        <source>Letter {0} replaces it.</source>
        <translation>Его заменяет письмо {0}.</translation>
    </message>
    <message>
        <source>copy {0} handed out</source>
        <translation>выдан экземпляр {0}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Недействительно</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Родство</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Save it elsewhere.</source>
        <translation>Не удалось записать {0}: {1}. Сохраните в другом месте.</translation>
    </message>
    <message>
        <source>Saved as {0}, with the slip {1}</source>
        <translation>Сохранено: {0}, с листком {1}</translation>
    </message>
    <message>
        <source>Letter {0} is void</source>
        <translation>Письмо {0} недействительно</translation>
    </message>
    <message>
        <source>The person of letter {0} is no longer in case {1}.</source>
        <translation>Человека, о котором письмо {0}, больше нет в деле {1}.</translation>
    </message>
    <message>
        <source>Letter {0} stands as it was. {1}</source>
        <translation>Письмо {0} осталось как было. {1}</translation>
    </message>
    <message>
        <source>Letter {0} replaces {1}, which is void</source>
        <translation>Письмо {0} заменяет письмо {1}, которое недействительно</translation>
    </message>
    <message>
        <source>Case {0} is not in the casebook. Look for it in the trash and restore it.</source>
        <translation>Дела {0} в картотеке нет. Поищите его в корзине и восстановите.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Re&amp;print…</source>
        <translation>Перепе&amp;чатать…</translation>
    </message>
    <message>
        <source>Vo&amp;id…</source>
        <translation>Аннули&amp;ровать…</translation>
    </message>
    <message>
        <source>Repl&amp;ace…</source>
        <translation>З&amp;аменить…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Take the words back, or type fewer.</source>
        <translation>Уберите слова или введите меньше.</translation>
    </message>
    <message>
        <source>No letter has these words.</source>
        <translation>Писем с этими словами нет.</translation>
    </message>
    <message>
        <source>Every letter</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>Protect or &amp;sign…</source>
        <translation>За&amp;щитить или подписать…</translation>
    </message>
    <message>
        <source>Letters with the words “{0}”</source>
        <translation>Письма со словами «{0}»</translation>
    </message>
    <message>
        <source>{0}. As of {1}: {2}.</source>
        <translation>{0}. На {1}: {2}.</translation>
    </message>
    <message>
        <source>A letter is issued from the page of a person, with Ctrl+L.</source>
        <translation>Письмо выдают со страницы человека, клавишами Ctrl+L.</translation>
    </message>
    <message>
        <source>No letter has been issued.</source>
        <translation>Писем ещё не выдавали.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>W&amp;ords</source>
        <translation>С&amp;лова</translation>
    </message>
    <message>
        <source>Words that a letter has</source>
        <translation>Слова, которые есть в письме</translation>
    </message>
    <message>
        <source>number, name, case, kind, state</source>
        <translation>номер, имя, дело, тип, состояние</translation>
    </message>
</context>
<context>
    <name>RelativeFields</name>
    <message>
        <source>Remove this relative</source>
        <translation>Удалить этого родственника</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Супруг (супруга)</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Adopted child</source>
        <translation>Усыновлённый ребёнок</translation>
    </message>
    <message>
        <source>Stepchild</source>
        <translation>Пасынок (падчерица)</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Adoptive parent</source>
        <translation>Усыновитель</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Брат (сестра)</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Дед (бабушка)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр без регистрации брака</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Иной родственник</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>Развод</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Смерть</translation>
    </message>
</context>
<context>
    <name>RelativeLine</name>
    <message>
        <source>No name yet</source>
        <translation>Имени пока нет</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0}, начало: {1}</translation>
    </message>
</context>
<context>
    <name>RelativesPart</name>
    <message>
        <source>No relative is recorded.</source>
        <translation>Родственники не записаны.</translation>
    </message>
    <message>
        <source>Relative {0}</source>
        <translation>Родственник {0}</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>До {0}</translation>
    </message>
    <message>
        <source>Until another day</source>
        <translation>До другого дня</translation>
    </message>
</context>
<context>
    <name>RemindersPart</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>{0} put off</source>
        <translation>отложено: {0}</translation>
    </message>
    <message>
        <source>Done: the reminder of {0}</source>
        <translation>Готово: напоминание, {0}</translation>
    </message>
    <message>
        <source>The reminder of {0} is put off until {1}</source>
        <translation>Напоминание отложено до {1}: {0}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>Cases left for long</source>
        <translation>Давно не тронутые дела</translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation>Стереть это дело…</translation>
    </message>
    <message>
        <source>The settings hold no rule after how many years a case is to be erased.</source>
        <translation>В настройках не указано, через сколько лет стирать дела.</translation>
    </message>
    <message>
        <source>No case has been left for {0} years.</source>
        <translation>Дел, которых не трогали столько лет ({0}), нет.</translation>
    </message>
    <message>
        <source>Cases left for {1} years: {0}. Look at each, and erase it or keep it.</source>
        <translation>Дела, нетронутые лет {1}: {0}. Просмотрите каждое и сотрите его или оставьте.</translation>
    </message>
    <message>
        <source>last changed {0}</source>
        <translation>последнее изменение: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingPage</name>
    <message>
        <source>as with everybody</source>
        <translation>как со всеми</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>не связываться</translation>
    </message>
    <message>
        <source>Cont&amp;act</source>
        <translation>Св&amp;язь</translation>
    </message>
    <message>
        <source>&amp;Safe channel, and when</source>
        <translation>Безопасный способ связи и вре&amp;мя</translation>
    </message>
    <message>
        <source>Safeguarding: {0}</source>
        <translation>Безопасность: {0}</translation>
    </message>
    <message>
        <source>Not saved. {0}</source>
        <translation>Не сохранено. {0}</translation>
    </message>
    <message>
        <source>Saved, apart from the case</source>
        <translation>Сохранено, отдельно от дела</translation>
    </message>
    <message>
        <source>{0} (kept by {1} on {2})</source>
        <translation>{0} (записал(а) {1}, {2})</translation>
    </message>
    <message>
        <source>Kept apart: in no letter, list, look-up or export, and nothing is worked out from it.</source>
        <translation>Хранится отдельно: этого нет ни в письмах, ни в списках, ни в поиске, ни в экспорте, и на основании этого ничего не решается.</translation>
    </message>
    <message>
        <source>Indicators of forced labour, as the International Labour Organization lists them</source>
        <translation>Признаки принудительного труда по перечню Международной организации труда</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Закрыть эту страницу</translation>
    </message>
    <message>
        <source>Close this page (Esc)</source>
        <translation>Закрыть эту страницу (Esc)</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>&amp;Lock the casebook</source>
        <translation>Запереть &amp;картотеку</translation>
    </message>
    <message>
        <source>Sa&amp;fety: backups, check, passphrase</source>
        <translation>Сохранность: копии, проверка, &amp;парольная фраза</translation>
    </message>
    <message>
        <source>Erase for g&amp;ood</source>
        <translation>Стереть навсе&amp;гда</translation>
    </message>
    <message>
        <source>Choose the case that is to be erased first.</source>
        <translation>Сначала выберите дело, которое нужно стереть.</translation>
    </message>
    <message>
        <source>Case {0} is not in the casebook any more.</source>
        <translation>Дела {0} в картотеке больше нет.</translation>
    </message>
    <message>
        <source>This casebook is new, and whoever has the file can read it. A passphrase locks it.</source>
        <translation>Эта картотека новая, и её может прочитать любой, у кого есть файл. Парольная фраза её запирает.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>{0} There is no backup that can be read. Save what can still be read now.</source>
        <translation>{0} Нет резервной копии, которую можно прочитать. Сохраните сейчас то, что ещё читается.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Сохранить то, что читается</translation>
    </message>
    <message>
        <source>{0} The newest good backup is of {1}, {2}.</source>
        <translation>{0} Последняя хорошая копия: {1}, {2}.</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>К резервным копиям</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Читается то, что можно прочитать…</translation>
    </message>
    <message>
        <source>{0} people in {1} cases are saved in {2}. {3} things could not be read.</source>
        <translation>Сохранено в {2}: людей {0}, дел {1}. Не удалось прочитать: {3}.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Check the whole file</source>
        <translation>Проверить весь файл</translation>
    </message>
    <message>
        <source>Reading the whole file…</source>
        <translation>Читается весь файл…</translation>
    </message>
    <message>
        <source>The file is sound: {0} people in {1} cases, {2} letters. The history is whole up to {3}.</source>
        <translation>Файл исправен: людей {0}, дел {1}, писем {2}. История цела по {3}.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Сохранность</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>Исправность файла</translation>
    </message>
</context>
<context>
    <name>SavedGroup</name>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые списки</translation>
    </message>
    <message>
        <source>F2 renames a view, Delete takes it out</source>
        <translation>F2 — переименовать список, Delete — удалить</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Sa&amp;ve view</source>
        <translation>С&amp;охранить список</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Переименовать список</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Удалить список</translation>
    </message>
    <message>
        <source>Save what is listed as a view: {0}.</source>
        <translation>Сохранить то, что в списке: {0}.</translation>
    </message>
    <message>
        <source>Saved as view {0}</source>
        <translation>Список сохранён: {0}</translation>
    </message>
    <message>
        <source>Rename the view {0}.</source>
        <translation>Переименовать список «{0}».</translation>
    </message>
    <message>
        <source>The view is called {0} now</source>
        <translation>Теперь список называется «{0}»</translation>
    </message>
    <message>
        <source>View {0} is taken out</source>
        <translation>Список «{0}» удалён</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Found for “{0}”</source>
        <translation>Найдено по запросу «{0}»</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>citizenship {0}</source>
        <translation>гражданство: {0}</translation>
    </message>
    <message>
        <source>relation {0}</source>
        <translation>родство: {0}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation>не приостановлено</translation>
    </message>
    <message>
        <source>no letter yet</source>
        <translation>письма ещё нет</translation>
    </message>
    <message>
        <source>letter issued</source>
        <translation>письмо выдано</translation>
    </message>
    <message>
        <source>letter stale</source>
        <translation>письмо устарело</translation>
    </message>
    <message>
        <source>mark until {0}</source>
        <translation>год исполняется до {0} включительно</translation>
    </message>
    <message>
        <source>mark from {0}</source>
        <translation>год исполняется с {0}</translation>
    </message>
    <message>
        <source>mark {0}</source>
        <translation>год исполняется {0}</translation>
    </message>
    <message>
        <source>mark {0} to {1}</source>
        <translation>год исполняется с {0} по {1}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Рисунки (*.png *.svg)</translation>
    </message>
    <message>
        <source>Choose the office&apos;s logo</source>
        <translation>Выберите логотип организации</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>served-year</source>
        <translation>Выслуженный год</translation>
    </message>
    <message>
        <source>the decree in force</source>
        <translation>Действующий указ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>never kept</source>
        <translation>никогда не хранится</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>спрашивать</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Reading that letters follow</source>
        <translation>Прочтение, которому следуют письма</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер надписей</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Язык писем</translation>
    </message>
    <message>
        <source>Annex of letters</source>
        <translation>Приложение к письмам</translation>
    </message>
    <message>
        <source>Days before a mark for reminders</source>
        <translation>За сколько дней напоминать</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Minutes until the casebook locks</source>
        <translation>Минут до запирания картотеки</translation>
    </message>
    <message>
        <source>Passphrase in the keyring</source>
        <translation>Парольная фраза в связке ключей</translation>
    </message>
    <message>
        <source>Years until a case is listed for erasing</source>
        <translation>Лет до предложения стереть дело</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Wording of letters…</source>
        <translation>&amp;Тексты писем…</translation>
    </message>
</context>
<context>
    <name>SettlePanel</name>
    <message>
        <source>Met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Ответ</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>И&amp;мя</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Settle “{0}” for {1}, under {2}</source>
        <translation>Решить «{0}» для {1}, {2}</translation>
    </message>
    <message>
        <source>Holds on this sheet only, from {0} on.</source>
        <translation>Действует только на этом листе, начиная с {0}</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Take back the settling of “{0}” for {1}, under {2}</source>
        <translation>Отменить решение по условию «{0}» для {1}, {2}</translation>
    </message>
    <message>
        <source>The point is open again. The settling stays in the history.</source>
        <translation>Вопрос снова открыт. Решение остаётся в истории.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Choose whether it is met.</source>
        <translation>Выберите, выполнено ли условие.</translation>
    </message>
    <message>
        <source>Give the reason. It stands on the sheet and in the letter.</source>
        <translation>Укажите причину. Она стоит на листе и в письме.</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Укажите своё имя.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Nothing was saved: the person is no longer in case {0}. Close the sheet.</source>
        <translation>Ничего не сохранено: этого человека больше нет в деле {0}. Закройте лист.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Follow</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Картотека</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Reached, no letter</source>
        <translation>Год есть, письма нет</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>Ближайшие 90 дней</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>Не хватает сведений</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Stale letters</source>
        <translation>Устаревшие письма</translation>
    </message>
    <message>
        <source>May apply, no letter</source>
        <translation>Могут, письма нет</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>дела</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>Nothing: every fact that the readings ask for is there.</source>
        <translation>Ничего: все сведения, нужные для прочтений, записаны.</translation>
    </message>
    <message>
        <source>no letter, whatever follows</source>
        <translation>писем нет, что бы ни следовало ниже</translation>
    </message>
    <message>
        <source>under {0} itself</source>
        <translation>{0}, сам текст</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>прочтение: {0}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Что выходит</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Что осталось</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Yearmark cannot start</source>
        <translation>Yearmark не может запуститься</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>new case {0}</source>
        <translation>новое дело: {0}</translation>
    </message>
    <message>
        <source>delete case of {0}</source>
        <translation>удаление дела: {0}</translation>
    </message>
    <message>
        <source>restore {0}</source>
        <translation>восстановление: {0}</translation>
    </message>
    <message>
        <source>merge two entries of {0}</source>
        <translation>объединение двух записей: {0}</translation>
    </message>
    <message>
        <source>add relative {0}</source>
        <translation>добавление родственника: {0}</translation>
    </message>
    <message>
        <source>delete relative {0}</source>
        <translation>удаление родственника: {0}</translation>
    </message>
    <message>
        <source>add contract of {0}</source>
        <translation>добавление контракта: {0}</translation>
    </message>
    <message>
        <source>delete contract of {0}</source>
        <translation>удаление контракта: {0}</translation>
    </message>
    <message>
        <source>facts of {0}</source>
        <translation>сведения: {0}</translation>
    </message>
    <message>
        <source>settling for {0}</source>
        <translation>решение: {0}</translation>
    </message>
    <message>
        <source>confirmed facts of {0}</source>
        <translation>подтверждение сведений: {0}</translation>
    </message>
    <message>
        <source>save view {0}</source>
        <translation>сохранение списка «{0}»</translation>
    </message>
    <message>
        <source>change view {0}</source>
        <translation>изменение списка «{0}»</translation>
    </message>
    <message>
        <source>rename view {0}</source>
        <translation>переименование списка «{0}»</translation>
    </message>
    <message>
        <source>delete view {0}</source>
        <translation>удаление списка «{0}»</translation>
    </message>
    <message>
        <source>import of {0}</source>
        <translation>импорт: {0}</translation>
    </message>
    <message>
        <source>changes in case {0}</source>
        <translation>изменения в деле {0}</translation>
    </message>
    <message>
        <source>{1} of {0}</source>
        <translation>{1}: {0}</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>oath</source>
        <translation>присяга</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>&amp;Delete case</source>
        <translation>&amp;Удалить дело</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Отменено: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Повторено: {0}</translation>
    </message>
    <message>
        <source>Case {0} is in the trash</source>
        <translation>Дело {0} в корзине</translation>
    </message>
    <message>
        <source>Save what is typed, or leave it; then a step can be undone.</source>
        <translation>Сохраните введённое или выйдите; после этого шаг можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Отменить {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Вернуть {0}</translation>
    </message>
</context>
<context>
    <name>StripBox</name>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Read {0} for {1}? Proposed: {2}</source>
        <translation>Читать {0} как {1}? Предлагается: {2}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is typed.</source>
        <translation>{0}: введено «{1}».</translation>
    </message>
    <message>
        <source>The strip has {0}</source>
        <translation>В строке: {0}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>срок действия</translation>
    </message>
    <message>
        <source>{0} fits</source>
        <translation>подтверждено: {0}</translation>
    </message>
    <message>
        <source>{0} and {1} fit</source>
        <translation>подтверждено: {0} и {1}</translation>
    </message>
    <message>
        <source>Passport strip</source>
        <translation>Строка паспорта</translation>
    </message>
</context>
<context>
    <name>StripEdit</name>
    <message>
        <source>Passport strip</source>
        <translation>Строка паспорта</translation>
    </message>
    <message>
        <source>Paste the strip, or let a reader type it.</source>
        <translation>Вставьте строку или считайте её сканером.</translation>
    </message>
</context>
<context>
    <name>TextSizeKeys</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>К&amp;рупнее</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Мел&amp;ьче</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Обычный раз&amp;мер</translation>
    </message>
    <message>
        <source>Text at {0} %</source>
        <translation>Размер надписей {0} %</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Also due</source>
        <translation>Также на очереди</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Файл календаря…</translation>
    </message>
    <message>
        <source>Passports expiring</source>
        <translation>Истекают паспорта</translation>
    </message>
    <message>
        <source>Oath deadlines</source>
        <translation>Сроки присяги</translation>
    </message>
    <message>
        <source>Stale letters</source>
        <translation>Устаревшие письма</translation>
    </message>
    <message>
        <source>Stopped clocks</source>
        <translation>Счёт остановлен</translation>
    </message>
    <message>
        <source>The next is {0} on {1}.</source>
        <translation>Следующий: {0}, {1}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>{0} назад</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>через {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>between {0} and {1}</source>
        <translation>между {0} и {1}</translation>
    </message>
    <message>
        <source>{0}: not recorded</source>
        <translation>{0}: не записано</translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation>с {0}, {1}</translation>
    </message>
    <message>
        <source>Reached, no letter yet</source>
        <translation>Год исполнился, письма ещё нет</translation>
    </message>
    <message>
        <source>May apply, no letter</source>
        <translation>Могут подать, письма нет</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>Ближайшие 90 дней</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>Не хватает сведений</translation>
    </message>
    <message>
        <source>that would stop someone within 90 days</source>
        <translation>из-за этого кто-то остановится в ближайшие 90 дней</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлено</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>to {0}</source>
        <translation>по {0}</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>Дел пока нет.</translation>
    </message>
    <message>
        <source>Enter the first recruit, then the relatives.</source>
        <translation>Внесите первого военнослужащего, затем родственников.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
</context>
<context>
    <name>TodaySection</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Letters for {0} ready…</source>
        <translation>Готовы письма: {0}…</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Things are restored as of today only.</source>
        <translation>Восстанавливать можно только на сегодня.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Cases and relatives taken out are kept here.</source>
        <translation>Здесь хранятся удалённые дела и родственники.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{0}. As of {1}: {2}.</source>
        <translation>{0}. На {1}: {2}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Родственник</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Дело {0}</translation>
    </message>
    <message>
        <source>Relative in case {0}</source>
        <translation>Родственник в деле {0}</translation>
    </message>
    <message>
        <source>taken out {0} by {1}</source>
        <translation>удалено {0}, {1}</translation>
    </message>
</context>
<context>
    <name>UndoHint</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Отменить: {0}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>{0} – Yearmark</source>
        <translation>{0} – Yearmark</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Отпереть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another casebook…</source>
        <translation>Другая картотека…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Отпирается…</translation>
    </message>
    <message>
        <source>Type the passphrase of this casebook.</source>
        <translation>Введите парольную фразу этой картотеки.</translation>
    </message>
    <message>
        <source>This casebook is locked with a passphrase. It is {0}.</source>
        <translation>Эта картотека заперта парольной фразой: {0}.</translation>
    </message>
    <message>
        <source>Keep it in the keyring of this desktop</source>
        <translation>Хранить её в связке ключей этого рабочего стола</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Void, replaced by {0}</source>
        <translation>Недействительно, заменено письмом {0}</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Подлинное</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Недействительно</translation>
    </message>
    <message>
        <source>Not as it was issued</source>
        <translation>Не такое, как было выдано</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Здесь стёрто</translation>
    </message>
    <message>
        <source>Protected with a password</source>
        <translation>Защищено паролем</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Ничего не прочитано</translation>
    </message>
    <message>
        <source>No letter of this casebook</source>
        <translation>Не письмо этой картотеки</translation>
    </message>
    <message>
        <source>Issued here: {0}</source>
        <translation>Выдано здесь: {0}</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>дело {0}</translation>
    </message>
    <message>
        <source>{0} is no file. Choose the letter&apos;s PDF.</source>
        <translation>{0} — не файл. Выберите PDF письма.</translation>
    </message>
    <message>
        <source>{0} is far too big to be a letter.</source>
        <translation>{0} слишком велик, чтобы быть письмом.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read. Choose the letter&apos;s PDF.</source>
        <translation>{0} не читается. Выберите PDF письма.</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>Выбрать фа&amp;йл…</translation>
    </message>
    <message>
        <source>Sh&amp;ow in the register</source>
        <translation>Показать в &amp;реестре</translation>
    </message>
    <message>
        <source>Open the c&amp;ase</source>
        <translation>&amp;Открыть дело</translation>
    </message>
    <message>
        <source>The file {0}</source>
        <translation>Файл {0}</translation>
    </message>
    <message>
        <source>Type the check code, paste the square&apos;s text, or choose the letter&apos;s file.</source>
        <translation>Введите код проверки, вставьте текст квадрата или выберите файл письма.</translation>
    </message>
    <message>
        <source>Drop one file that lies on this computer, the letter&apos;s PDF.</source>
        <translation>Перетащите один файл с этого компьютера: PDF письма.</translation>
    </message>
    <message>
        <source>Check a letter</source>
        <translation>Проверка письма</translation>
    </message>
    <message>
        <source>Type the check code of a letter, paste the text that its square holds, or choose its file; it may also be dropped here. Nothing is changed by it.</source>
        <translation>Наберите код проверки письма, вставьте текст его квадрата или выберите файл; его можно и перетащить сюда. Ничего при этом не меняется.</translation>
    </message>
    <message>
        <source>Check code or text of the s&amp;quare</source>
        <translation>Код проверки или текст &amp;квадрата</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>Паро&amp;ль файла</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Export saved views</source>
        <translation>Экспорт сохранённых списков</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые списки</translation>
    </message>
    <message>
        <source>Bring in saved views</source>
        <translation>Импорт сохранённых списков</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>Сохранённые списки (*.json)</translation>
    </message>
</context>
<context>
    <name>ViewsFile</name>
    <message>
        <source>Export saved views…</source>
        <translation>Экспорт сохранённых списков…</translation>
    </message>
    <message>
        <source>Bring in saved views…</source>
        <translation>Импорт сохранённых списков…</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>Не удалось записать {0}: {1}.</translation>
    </message>
    <message>
        <source>The saved views are in {0}</source>
        <translation>Сохранённые списки записаны в {0}</translation>
    </message>
    <message>
        <source>Brought in: {0}</source>
        <translation>Импортировано: {0}</translation>
    </message>
    <message>
        <source>All its views are here already</source>
        <translation>Все его списки здесь уже есть</translation>
    </message>
</context>
<context>
    <name>VoidBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Ваше и&amp;мя</translation>
    </message>
    <message>
        <source>It is never handed out again, and its number stays in the register.</source>
        <translation>Оно больше не выдаётся, а его номер остаётся в реестре.</translation>
    </message>
    <message>
        <source>Make letter {0} void</source>
        <translation>Аннулировать письмо {0}</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>It becomes void, and another is issued on the facts of today; both or neither.</source>
        <translation>Оно станет недействительным, и будет выдано другое по сегодняшним сведениям; либо то и другое, либо ничего.</translation>
    </message>
    <message>
        <source>Replace letter {0}</source>
        <translation>Заменить письмо {0}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Say why; the reason stays in the register.</source>
        <translation>Укажите причину; она останется в реестре.</translation>
    </message>
    <message>
        <source>Say who does it; the name stays in the register.</source>
        <translation>Укажите, кто это делает; имя останется в реестре.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
</context>
<context>
    <name>VoidStrip</name>
    <message>
        <source>To be read only: a void letter is not saved or printed again.</source>
        <translation>Только для чтения: недействительное письмо больше не сохраняется и не печатается.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Недействительно</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Settle</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>recruit, case {0}, on {1}</source>
        <translation>военнослужащий, дело {0}, на {1}</translation>
    </message>
    <message>
        <source>{0} of {1}, case {2}, on {3}</source>
        <translation>{0}; военнослужащий: {1}, дело {2}, на {3}</translation>
    </message>
    <message>
        <source>{0} itself</source>
        <translation>{0}, сам текст</translation>
    </message>
    <message>
        <source>the letters follow this; in force {0}</source>
        <translation>письма следуют ему; действует {0}</translation>
    </message>
    <message>
        <source>stands beside; in force {0}</source>
        <translation>стоит рядом; действует {0}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} clauses met</source>
        <translation>{0}: выполнено пунктов {1} из {2}</translation>
    </message>
    <message>
        <source>{0}’s clauses, the recruit</source>
        <translation>{0}: условия для военнослужащего</translation>
    </message>
    <message>
        <source>{0}’s own clauses</source>
        <translation>{0}: собственные условия</translation>
    </message>
    <message>
        <source>Settled as {0} on {1} by {2}: “{3}”. Holds on this sheet only, from that day.</source>
        <translation>Решено {1}, {2}: {0}. Причина: «{3}». Действует только на этом листе, с того дня.</translation>
    </message>
    <message>
        <source>Was to be settled: {0}.</source>
        <translation>Требовало решения: {0}.</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Источник: {0}</translation>
    </message>
    <message>
        <source>settled {0}, {1}</source>
        <translation>решено {0}, {1}</translation>
    </message>
    <message>
        <source>no decree reading is held for this day</source>
        <translation>на этот день в программе нет текста указа</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>с {0} по {1}</translation>
    </message>
</context>
<context>
    <name>WhyFoot</name>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Facts are filled in, and points settled, as of today only.</source>
        <translation>Вносить сведения и решать вопросы можно только на сегодня.</translation>
    </message>
</context>
<context>
    <name>WhyPainter</name>
    <message>
        <source>not asked</source>
        <translation>не требуется</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>This is not kept yet. Finish it, or leave it with Esc.</source>
        <translation>Это ещё не сохранено. Закончите или выйдите клавишей Esc.</translation>
    </message>
</context>
<context>
    <name>WhyTable</name>
    <message>
        <source>Clause</source>
        <translation>Условие</translation>
    </message>
</context>
<context>
    <name>WhyTitle</name>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>Почему: {0}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Закрыть лист</translation>
    </message>
    <message>
        <source>Close the sheet (Esc)</source>
        <translation>Закрыть лист (Esc)</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Clauses</source>
        <translation>Условия</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{0} can&apos;t be written: {1}. Nothing was changed.</source>
        <translation>Нельзя записать {0}: {1}. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Back to the shipped &amp;wording</source>
        <translation>Вернуть &amp;поставляемый текст</translation>
    </message>
    <message>
        <source>The wording is saved; letters issued from now on read so.</source>
        <translation>Текст сохранён; письма, выданные с этого момента, будут такими.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Ctrl+S saves it, Esc leaves without it.</source>
        <translation>Набранное не сохранено. Ctrl+S сохраняет, Esc выходит без него.</translation>
    </message>
    <message>
        <source>The shipped wording is used again.</source>
        <translation>Снова используется поставляемый текст.</translation>
    </message>
    <message>
        <source>The office&apos;s own wording</source>
        <translation>Собственный текст организации</translation>
    </message>
    <message>
        <source>The shipped wording</source>
        <translation>Поставляемый текст</translation>
    </message>
    <message>
        <source>What every letter says</source>
        <translation>Общее для всех писем</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Slip with a copy</source>
        <translation>Листок к экземпляру</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Names in curly brackets are filled in by the program and can be moved; two stars begin and end bold. What a letter has to say stays in it, and nothing in it may promise.</source>
        <translation>Имена в фигурных скобках заполняет программа, их можно переставлять; две звёздочки начинают и кончают жирное. То, что письмо должно сказать, в нём остаётся, и обещать в нём ничего нельзя.</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Часть</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Wording of letters</source>
        <translation>Тексты писем</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>YearPart</name>
    <message>
        <source>Enter lists the day, Ctrl+Enter its month; a click does too.</source>
        <translation>Enter — список за день, Ctrl+Enter — за месяц; можно и щелчком.</translation>
    </message>
    <message>
        <source>{0} more, known to the month or the year only, stand on no day.</source>
        <translation>Ещё {0}: известен только месяц или год, поэтому дня нет.</translation>
    </message>
    <message>
        <source>Marks in the next twelve months</source>
        <translation>У кого исполняется год в ближайшие двенадцать месяцев</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Marks in the next {0} months: {1}. {2}</source>
        <translation>У кого исполняется год, месяцев {0}: {1}. {2}</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>{0} does not ask this</source>
        <translation>{0}: этого не требует</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>прочтение: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
</context>
</TS>
