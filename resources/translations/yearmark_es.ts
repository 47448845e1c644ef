<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nothing was saved: a text holds half a character, as a broken paste leaves it. Type it anew.</source>
        <translation>No se guardó nada: un texto contiene medio carácter, como lo deja un pegado interrumpido. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). Close other programs that use it and try again; if it stays so, restore a backup of it.</source>
        <translation>No se pudo leer {path} ({why}). Cierre los otros programas que lo usan e inténtelo de nuevo; si sigue así, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was saved: {path} could not be written ({why}). Close other programs that use it, make room on the disk, and save again.</source>
        <translation>No se guardó nada: no se pudo escribir {path} ({why}). Cierre los otros programas que lo usan, haga sitio en el disco y guarde de nuevo.</translation>
    </message>
    <message>
        <source>{name} stands in case {case} twice. Take one of them out.</source>
        <translation>{name} figura dos veces en el expediente {case}. Quite una de las dos.</translation>
    </message>
    <message>
        <source>{name} is no longer in this casebook; nothing was saved. Look the person up again.</source>
        <translation>{name} ya no está en este fichero; no se guardó nada. Busque de nuevo a la persona.</translation>
    </message>
    <message>
        <source>{name} is the recruit of case {number} already. Open that case, or merge the two.</source>
        <translation>{name} ya es el recluta del expediente {number}. Abra ese expediente o una los dos.</translation>
    </message>
    <message>
        <source>The recruit was under {age} when contract {position} was signed or began ({begun}; born {born}).</source>
        <translation>El militar tenía menos de {age} años cuando se firmó o empezó el contrato {position} ({begun}; nacido: {born}).</translation>
    </message>
    <message>
        <source>The recruit may have been under {age} when contract {position} was signed or began ({begun}; born {born}).</source>
        <translation>El militar pudo tener menos de {age} años cuando se firmó o empezó el contrato {position} ({begun}; nacido: {born}).</translation>
    </message>
    <message>
        <source>Case {number} is not on hold; there is nothing to lift.</source>
        <translation>El expediente {number} no está en suspenso; no hay nada que levantar.</translation>
    </message>
    <message>
        <source>A hold is placed or lifted by a named person with a reason. Enter both.</source>
        <translation>La suspensión la pone o la levanta una persona con nombre y con un motivo. Escriba ambos.</translation>
    </message>
    <message>
        <source>This is the recruit of case {what}. Erase that case instead.</source>
        <translation>Es el militar del expediente {what}. Borre ese expediente en su lugar.</translation>
    </message>
    <message>
        <source>This person is not in case {number} any more. Look them up again.</source>
        <translation>Esta persona ya no está en el expediente {number}. Búsquela de nuevo.</translation>
    </message>
    <message>
        <source>Case {number} is not in this casebook. Look it up by name first.</source>
        <translation>El expediente {number} no está en este fichero. Búsquelo antes por el nombre.</translation>
    </message>
    <message>
        <source>Erasing takes a name and a reason, which both stay on record. Enter both.</source>
        <translation>Borrar requiere un nombre y un motivo, y ambos quedan registrados. Escriba los dos.</translation>
    </message>
    <message>
        <source>Say why the letter is void, and who says so.</source>
        <translation>Indique por qué la carta queda anulada y quién lo dice.</translation>
    </message>
    <message>
        <source>There is no letter {number} in this casebook. Look for it in the register.</source>
        <translation>La carta {number} no está en este fichero. Búsquela en el registro.</translation>
    </message>
    <message>
        <source>Letter {number} is void already, by {by}: {reason}.</source>
        <translation>La carta {number} ya está anulada, por {by}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is one person in both places already; there is nothing to merge.</source>
        <translation>{name} ya es una sola persona en los dos lugares; no hay nada que unir.</translation>
    </message>
    <message>
        <source>The recruit of case {case} cannot be a relative in the same case. Take the relative out of the case instead.</source>
        <translation>El recluta del expediente {case} no puede ser familiar en el mismo expediente. En su lugar, quite al familiar del expediente.</translation>
    </message>
    <message>
        <source>Case {case} was changed in another window meanwhile. Compare the two again.</source>
        <translation>El expediente {case} se cambió entretanto en otra ventana. Compare de nuevo a los dos.</translation>
    </message>
    <message>
        <source>{name} would be the recruit and a relative in case {number}. Take the relative out of that case first.</source>
        <translation>{name} sería a la vez recluta y familiar en el expediente {number}. Quite antes al familiar de ese expediente.</translation>
    </message>
    <message>
        <source>{path} is damaged: its order of cases leads round in a circle. Restore a backup, or save what can still be read.</source>
        <translation>{path} está dañado: su orden de expedientes gira en círculo. Restaure una copia o guarde lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>Case {case} is no longer in this casebook; nothing was saved.</source>
        <translation>El expediente {case} ya no está en este fichero; no se guardó nada.</translation>
    </message>
    <message>
        <source>A case needs a number. Enter one, or take the number offered.</source>
        <translation>El expediente necesita un número. Escriba uno o acepte el propuesto.</translation>
    </message>
    <message>
        <source>Case number {case} is taken. Choose another number, or open that case.</source>
        <translation>El número de expediente {case} está ocupado. Elija otro número o abra ese expediente.</translation>
    </message>
    <message>
        <source>That is no longer in the trash; it may have been restored in another window.</source>
        <translation>Eso ya no está en la papelera; puede que se haya restaurado en otra ventana.</translation>
    </message>
    <message>
        <source>Case number {number} is taken by another case by now. Move that case to the trash, then restore this one.</source>
        <translation>El número {number} lo ocupa ahora otro expediente. Mueva ese a la papelera y restaure después este.</translation>
    </message>
    <message>
        <source>Case {case} is in the trash. Restore the case first.</source>
        <translation>El expediente {case} está en la papelera. Restaure antes el expediente.</translation>
    </message>
    <message>
        <source>There is a saved view {name} already. Choose another name.</source>
        <translation>Ya hay una vista guardada «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>A saved view needs a name. Type one.</source>
        <translation>La vista guardada necesita un nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>A name of a saved view has no more than {most} letters. Shorten it.</source>
        <translation>El nombre de una vista guardada no pasa de {most} letras. Acórtelo.</translation>
    </message>
    <message>
        <source>This saved view is gone: it was taken out in another window.</source>
        <translation>Esta vista guardada ya no existe: se quitó en otra ventana.</translation>
    </message>
    <message>
        <source>This saved view can&apos;t be used: {where}: {msg}.</source>
        <translation>Esta vista guardada no se puede usar: {where}: {msg}.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>What {name} brought</source>
        <translation>Lo que trajo {name}</translation>
    </message>
    <message>
        <source>{what} was changed otherwise meanwhile, in another window; the step can not be {way}.</source>
        <translation>{what}: se cambió entretanto de otro modo, en otra ventana; este paso no se puede {way}.</translation>
    </message>
    <message>
        <source>The saved view</source>
        <translation>La vista guardada</translation>
    </message>
    <message>
        <source>Case {case} was changed otherwise meanwhile, in another window or by a letter; the step can not be {way}. Open the case and change it there.</source>
        <translation>El expediente {case} cambió entretanto, en otra ventana o por una carta; este paso no se puede {way}. Abra el expediente y cámbielo allí.</translation>
    </message>
    <message>
        <source>Write M, F or X, in Latin letters, or leave it empty.</source>
        <translation>Escriba M, F o X, o déjelo vacío.</translation>
    </message>
    <message>
        <source>“{text}” is no relation; write one of: {known}.</source>
        <translation>«{text}» no es un parentesco; escriba uno de estos: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no discharge ground; write one of: {known}.</source>
        <translation>«{text}» no es un motivo de baja; escriba uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Write divorce or death, or leave it empty.</source>
        <translation>Escriba divorce (divorcio) o death (fallecimiento), o déjelo vacío.</translation>
    </message>
    <message>
        <source>Write yes or no, or leave it empty.</source>
        <translation>Escriba yes (sí) o no, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Write the term as a whole number of months, such as 12, or the word open.</source>
        <translation>Escriba el plazo en meses enteros, por ejemplo 12, o la palabra «indefinido».</translation>
    </message>
    <message>
        <source>write its alpha-3 code or its English name</source>
        <translation>escriba su código alfa-3 o su nombre en inglés</translation>
    </message>
    <message>
        <source>type its code of three letters, or its name in English, Russian or Spanish</source>
        <translation>escriba su código de tres letras o su nombre en español, inglés o ruso</translation>
    </message>
    <message>
        <source>No country is named; {type}.</source>
        <translation>No se nombra ningún país; {type}.</translation>
    </message>
    <message>
        <source>No country is named; {write}.</source>
        <translation>No se nombra ningún país; {write}.</translation>
    </message>
    <message>
        <source> Is {country} ({code}) meant?</source>
        <translation> ¿Se trata de {country} ({code})?</translation>
    </message>
    <message>
        <source>“{typed}” is no country; {type}.{hint}</source>
        <translation>«{typed}» no es un país; {type}.{hint}</translation>
    </message>
    <message>
        <source>“{typed}” is no country; {write}.{hint}</source>
        <translation>«{typed}» no es un país; {write}.{hint}</translation>
    </message>
    <message>
        <source>The year {year} cannot be right; a year lies between {first} and {last}.</source>
        <translation>El año {year} no puede ser correcto; un año está entre {first} y {last}.</translation>
    </message>
    <message>
        <source>There is no month {month}; write the date as 2024-03-14 or 14.03.2024.</source>
        <translation>No hay mes {month}; escriba la fecha así: 14.03.2024 o 2024-03-14.</translation>
    </message>
    <message>
        <source>{day} {month} does not exist; {month} had {days} days.</source>
        <translation>El día {day} no existe: {month} tuvo {days} días.</translation>
    </message>
    <message>
        <source>{one} or {other}? Write it as {first} or as {second}.</source>
        <translation>¿{one} o {other}? Escríbalo como {first} o como {second}.</translation>
    </message>
    <message>
        <source>“{text}” has a year of two digits; write all four, as in 14.03.2024.</source>
        <translation>«{text}» tiene el año con dos cifras; escriba las cuatro, como en 14.03.2024.</translation>
    </message>
    <message>
        <source>“{text}” has no year; write it in four digits, as in 14.03.2024.</source>
        <translation>«{text}» no tiene año; escríbalo con cuatro cifras, como en 14.03.2024.</translation>
    </message>
    <message>
        <source>This is not a date; write 2024-03-14 or 14.03.2024, or 2024-03 or 2024 where no more is known.</source>
        <translation>Esto no es una fecha; escriba 14.03.2024 o 2024-03-14, o bien 2024-03 o 2024 si no se sabe más.</translation>
    </message>
    <message>
        <source>A person needs a family name, given names or a name in the own script; write at least one.</source>
        <translation>Hacen falta apellidos, nombres o el nombre en su escritura; escriba al menos uno.</translation>
    </message>
    <message>
        <source>A birth date cannot lie after the day of entry, {day}.</source>
        <translation>La fecha de nacimiento no puede ser posterior al día de entrada, {day}.</translation>
    </message>
    <message>
        <source>A birth date cannot lie after today, {day}; look at its day and year again.</source>
        <translation>La fecha de nacimiento no puede ser posterior a hoy, {day}; revise el día y el año.</translation>
    </message>
    <message>
        <source>The last day of service lies before the contract begins</source>
        <translation>El último día de servicio es anterior al inicio del contrato</translation>
    </message>
    <message>
        <source>Why a contract ended needs the last day of service; type at least its year.</source>
        <translation>Para el motivo de la baja hace falta el último día de servicio; escriba al menos el año.</translation>
    </message>
    <message>
        <source>Say how this person is related to the recruit: {kinds}.</source>
        <translation>Diga qué relación tiene esta persona con el recluta: {kinds}.</translation>
    </message>
    <message>
        <source>Choose how this person is related to the recruit.</source>
        <translation>Elija qué parentesco tiene esta persona con el recluta.</translation>
    </message>
    <message>
        <source>The relation cannot end before it begins</source>
        <translation>El vínculo no puede terminar antes de empezar</translation>
    </message>
    <message>
        <source>{said}, {day}; put right which of the two is wrong.</source>
        <translation>{said}, {day}; corrija la que esté mal de las dos.</translation>
    </message>
    <message>
        <source>{said}, {day}.</source>
        <translation>{said}, {day}.</translation>
    </message>
    <message>
        <source>2024-08-01.. where it has not ended</source>
        <translation>2024-08-01.. si no ha terminado</translation>
    </message>
    <message>
        <source>“{pair}” is no interruption; write 2024-08-01..2024-08-10, or {open}.</source>
        <translation>«{pair}» no es una interrupción; escriba 2024-08-01..2024-08-10, o {open}.</translation>
    </message>
    <message>
        <source>“{pair}” is no interruption; type 1.8.2024..10.8.2024, or 1.8.2024.. where it has not ended.</source>
        <translation>«{pair}» no es una interrupción; escriba 1.8.2024..10.8.2024, o 1.8.2024.. si no ha terminado.</translation>
    </message>
    <message>
        <source>The interruption from {first} to {last} ends before it begins.</source>
        <translation>La interrupción del {first} al {last} termina antes de empezar.</translation>
    </message>
    <message>
        <source>The interruption from {first} to {last} ends before it begins; put right which of the two is wrong.</source>
        <translation>La interrupción del {first} al {last} termina antes de empezar; corrija la que esté mal de las dos.</translation>
    </message>
    <message>
        <source>“{text}” is no whole date; an interruption is counted in days.</source>
        <translation>«{text}» no es una fecha completa; la interrupción se cuenta en días.</translation>
    </message>
    <message>
        <source>“{text}” is no whole date; type day, month and year, for an interruption is counted in days.</source>
        <translation>«{text}» no es una fecha completa; escriba día, mes y año, pues la interrupción se cuenta en días.</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>número de pasaporte</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>fecha de caducidad</translation>
    </message>
    <message>
        <source>optional data</source>
        <translation>datos opcionales</translation>
    </message>
    <message>
        <source>This is the strip of a visa; take that of the passport.</source>
        <translation>Es la banda de un visado; use la del pasaporte.</translation>
    </message>
    <message>
        <source>The last check digit, {digit}, does not fit number, dates and optional data together.</source>
        <translation>El último dígito de control, {digit}, no concuerda con el número, las fechas y los datos opcionales en conjunto.</translation>
    </message>
    <message>
        <source>The {named} {shown} has no check digit.</source>
        <translation>Falta el dígito de control: {named} {shown}.</translation>
    </message>
    <message>
        <source>The check digit of the {named} {shown} reads {digit}, which is no digit.</source>
        <translation>El dígito de control es {digit}, que no es una cifra: {named} {shown}.</translation>
    </message>
    <message>
        <source>The {named} {shown} has a letter where only digits stand.</source>
        <translation>Hay una letra donde solo van cifras: {named} {shown}.</translation>
    </message>
    <message>
        <source>Check digit {digit} does not fit the {named} {shown}.</source>
        <translation>El dígito de control {digit} no concuerda: {named} {shown}.</translation>
    </message>
    <message>
        <source>The {named} {part} is no date.</source>
        <translation>No es una fecha: {named} {part}.</translation>
    </message>
    <message>
        <source>The name {name} has a digit in it.</source>
        <translation>El nombre {name} contiene una cifra.</translation>
    </message>
    <message>
        <source>The names fill the strip and may be cut at its end; see the passport.</source>
        <translation>Los nombres llenan la banda y pueden estar cortados al final; mire el pasaporte.</translation>
    </message>
    <message>
        <source>The sex reads {sex}; a strip has M, F or &lt;.</source>
        <translation>El sexo figura como {sex}; en la banda va M, F o &lt;.</translation>
    </message>
    <message>
        <source>A, C or I</source>
        <translation>A, C o I</translation>
    </message>
    <message>
        <source>The strip begins with {first}; it should begin with {begins}.</source>
        <translation>La banda empieza por {first}; debería empezar por {begins}.</translation>
    </message>
    <message>
        <source>This is no strip of a passport: copy its two or three lines of capitals, digits and &lt;.</source>
        <translation>No es la banda de un pasaporte: copie sus dos o tres líneas de mayúsculas, cifras y &lt;.</translation>
    </message>
    <message>
        <source>A strip holds only A to Z, 0 to 9 and &lt;; this one has “{sign}”.</source>
        <translation>La banda solo lleva A a Z, 0 a 9 y &lt;; esta tiene «{sign}».</translation>
    </message>
    <message>
        <source>A strip is two lines of 44 or 36 signs, or three of 30; this one has {counts}.</source>
        <translation>La banda son dos líneas de 44 o 36 signos, o tres de 30; esta tiene {counts}.</translation>
    </message>
    <message>
        <source>British overseas territories citizen</source>
        <translation>ciudadano de los territorios británicos de ultramar</translation>
    </message>
    <message>
        <source>British national (overseas)</source>
        <translation>nacional británico (de ultramar)</translation>
    </message>
    <message>
        <source>British overseas citizen</source>
        <translation>ciudadano británico de ultramar</translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation>persona bajo protección británica</translation>
    </message>
    <message>
        <source>British subject</source>
        <translation>súbdito británico</translation>
    </message>
    <message>
        <source>the United Nations</source>
        <translation>las Naciones Unidas</translation>
    </message>
    <message>
        <source>an agency of the United Nations</source>
        <translation>un organismo de las Naciones Unidas</translation>
    </message>
    <message>
        <source>the Order of Malta</source>
        <translation>la Orden de Malta</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpol</translation>
    </message>
    <message>
        <source>the African Development Bank</source>
        <translation>el Banco Africano de Desarrollo</translation>
    </message>
    <message>
        <source>the African Export-Import Bank</source>
        <translation>el Banco Africano de Exportación e Importación</translation>
    </message>
    <message>
        <source>the Caribbean Community</source>
        <translation>la Comunidad del Caribe</translation>
    </message>
    <message>
        <source>the Council of Europe</source>
        <translation>el Consejo de Europa</translation>
    </message>
    <message>
        <source>the Common Market for Eastern and Southern Africa</source>
        <translation>el Mercado Común de África Oriental y Meridional</translation>
    </message>
    <message>
        <source>the Southern African Development Community</source>
        <translation>la Comunidad de Desarrollo de África Meridional</translation>
    </message>
    <message>
        <source>the Economic Community of West African States</source>
        <translation>la Comunidad Económica de los Estados de África Occidental</translation>
    </message>
    <message>
        <source>the Organisation of Eastern Caribbean States</source>
        <translation>la Organización de Estados del Caribe Oriental</translation>
    </message>
    <message>
        <source>the Parliamentary Assembly of the Mediterranean</source>
        <translation>la Asamblea Parlamentaria del Mediterráneo</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>la Unión Europea</translation>
    </message>
    <message>
        <source>{code} is a {what}, recorded as {country} (GBR).</source>
        <translation>{code} es {what}; se registra como {country} (GBR).</translation>
    </message>
    <message>
        <source>{code} is {what}, no citizenship; write the person&apos;s own.</source>
        <translation>{code} es {what}, no una nacionalidad; escriba la de la persona.</translation>
    </message>
    <message>
        <source>{code} is the code of no state.</source>
        <translation>{code} no es el código de ningún Estado.</translation>
    </message>
    <message>
        <source>A name cannot hold {wrong}; write it as the passport has it.</source>
        <translation>Un nombre no puede contener {wrong}; escríbalo como está en el pasaporte.</translation>
    </message>
    <message>
        <source>A name needs at least one letter; leave it empty where there is none.</source>
        <translation>Un nombre necesita al menos una letra; si no lo hay, déjelo vacío.</translation>
    </message>
    <message>
        <source>A passport number cannot hold {wrong}; write letters and digits.</source>
        <translation>Un número de pasaporte no puede contener {wrong}; escriba letras y cifras.</translation>
    </message>
    <message>
        <source>A passport number has letters or digits; leave it empty where unknown.</source>
        <translation>Un número de pasaporte tiene letras o cifras; si no se conoce, déjelo vacío.</translation>
    </message>
    <message>
        <source>A number cannot hold {wrong}; type it anew.</source>
        <translation>Un número no puede contener {wrong}; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A text cannot hold {wrong}; take it out.</source>
        <translation>Un texto no puede contener {wrong}; quítelo.</translation>
    </message>
    <message>
        <source>the invisible sign {number}</source>
        <translation>el signo invisible {number}</translation>
    </message>
    <message>
        <source>This has {length} signs; at most {limit} can be kept; shorten it.</source>
        <translation>Tiene {length} signos; se pueden guardar {limit} como máximo; acórtelo.</translation>
    </message>
    <message>
        <source>An oath is taken on a decision; write the day of the decision too.</source>
        <translation>El juramento se presta tras una resolución; escriba también la fecha de la resolución.</translation>
    </message>
    <message>
        <source>The oath cannot be taken before the decision of {day}; put right which of the two is wrong.</source>
        <translation>El juramento no puede prestarse antes de la resolución del {day}; corrija la que esté mal de las dos.</translation>
    </message>
    <message>
        <source>“{text}” is no whole date; write day, month and year.</source>
        <translation>«{text}» no es una fecha completa; escriba día, mes y año.</translation>
    </message>
    <message>
        <source>This cannot lie after today, {day}; look at its day and year again.</source>
        <translation>Esto no puede ser posterior a hoy, {day}; revise el día y el año.</translation>
    </message>
    <message>
        <source>The parent</source>
        <translation>El padre o la madre</translation>
    </message>
    <message>
        <source>The adoptive parent</source>
        <translation>El padre adoptivo o la madre adoptiva</translation>
    </message>
    <message>
        <source>The grandparent</source>
        <translation>El abuelo o la abuela</translation>
    </message>
    <message>
        <source>The father</source>
        <translation>El padre</translation>
    </message>
    <message>
        <source>The mother</source>
        <translation>La madre</translation>
    </message>
    <message>
        <source>relative {position}</source>
        <translation>familiar {position}</translation>
    </message>
    <message>
        <source>the recruit</source>
        <translation>el recluta</translation>
    </message>
    <message>
        <source>{name} ({born})</source>
        <translation>{name} ({born})</translation>
    </message>
    <message>
        <source>The passport of {who} expires before the birth, {day}.</source>
        <translation>El pasaporte de {who} caduca antes del nacimiento, el {day}.</translation>
    </message>
    <message>
        <source>{who} was born after contract {position}, {day}.</source>
        <translation>{who}: nacimiento posterior al contrato {position}, {day}.</translation>
    </message>
    <message>
        <source>Contract {position}, {day}, comes after the recruit&apos;s death, {death}.</source>
        <translation>El contrato {position}, {day}, es posterior al fallecimiento del recluta, {death}.</translation>
    </message>
    <message>
        <source>{who} {elder} is younger than {younger}.</source>
        <translation>{who} {elder} es menor que {younger}.</translation>
    </message>
    <message>
        <source>{who} {elder} is less than {least} years older than {younger}.</source>
        <translation>{who} {elder} tiene menos de {least} años más que {younger}.</translation>
    </message>
    <message>
        <source>{who} was under {age} at the marriage, {day}.</source>
        <translation>{who} tenía menos de {age} años al casarse, el {day}.</translation>
    </message>
    <message>
        <source>{who} was born after the relation began, {day}.</source>
        <translation>{who}: nacimiento posterior al inicio del vínculo, {day}.</translation>
    </message>
    <message>
        <source>{child} was born after {parent} died, {day}.</source>
        <translation>{child}: nacimiento posterior al fallecimiento de {parent}, {day}.</translation>
    </message>
    <message>
        <source>{child} was born more than {months} months after {parent} died, {day}.</source>
        <translation>{child}: nacimiento más de {months} meses después del fallecimiento de {parent}, {day}.</translation>
    </message>
    <message>
        <source>Case {case} is not saved as it stands here. Save it, or open it again, and look.</source>
        <translation>El expediente {case} no está guardado tal como figura aquí. Guárdelo, o ábralo de nuevo, y revíselo.</translation>
    </message>
    <message>
        <source>issued as {number}; reprint it, or void it first</source>
        <translation>ya se emitió con el número {number}; imprímala de nuevo o anúlela antes</translation>
    </message>
    <message>
        <source>Case {case} is on hold since {day}, by {by}: {why} Lift the hold first.</source>
        <translation>El expediente {case} está en suspenso desde el {day}, por {by}: {why} Levante antes la suspensión.</translation>
    </message>
    <message>
        <source>Nobody of this case may apply under {rules} on {day}.</source>
        <translation>Nadie de este expediente puede presentar la solicitud según «{rules}» el {day}.</translation>
    </message>
    <message>
        <source>No paper of this office&apos;s list is still to bring.</source>
        <translation>Según la lista de esta oficina, no queda ningún documento por traer.</translation>
    </message>
    <message>
        <source>{outcome} under {rules}. {reasons}.</source>
        <translation>{outcome}, según «{rules}». {reasons}.</translation>
    </message>
    <message>
        <source>May apply from {day} only; a letter can be dated from that day on.</source>
        <translation>Solo puede presentar la solicitud desde el {day}; la carta puede llevar esa fecha o una posterior.</translation>
    </message>
    <message>
        <source>The letter “{title}” can&apos;t be printed: no shipped font draws “{sign}” ({named}), which stands in {where}.</source>
        <translation>La carta «{title}» no se puede imprimir: ninguna fuente del programa dibuja «{sign}» ({named}), que está en: {where}.</translation>
    </message>
    <message>
        <source>The letter “{title}” would say “{promise}”, and no letter may promise that. Change the reason that says so.</source>
        <translation>La carta «{title}» diría «{promise}», y ninguna carta puede prometer eso. Cambie el motivo que lo dice.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the letterhead</source>
        <translation>el membrete</translation>
    </message>
    <message>
        <source>number, date and case</source>
        <translation>número, fecha y expediente</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>la firma</translation>
    </message>
    <message>
        <source>the foot</source>
        <translation>el pie</translation>
    </message>
    <message>
        <source>the annex</source>
        <translation>el anexo</translation>
    </message>
    <message>
        <source>The calendar can&apos;t be written to {path}: {why}.</source>
        <translation>El calendario no se puede escribir en {path}: {why}.</translation>
    </message>
    <message>
        <source>{name} ends in none of .xlsx, .csv and .pdf. Choose one of these.</source>
        <translation>{name} no termina en .xlsx, .csv ni .pdf. Elija uno de estos.</translation>
    </message>
    <message>
        <source>The list can&apos;t be written to {path}: {why}.</source>
        <translation>La lista no se puede escribir en {path}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{0} people have another outcome</source>
        <translation>
            <numerusform>{0} persona tiene otro resultado</numerusform>
            <numerusform>{0} personas tienen otro resultado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation>
            <numerusform>{0} persona</numerusform>
            <numerusform>{0} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} cases</source>
        <translation>
            <numerusform>{0} expediente</numerusform>
            <numerusform>{0} expedientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <comment>The list was not written.</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>The list is saved as {0}</comment>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} years</source>
        <translation>
            <numerusform>{0}, {1} año</numerusform>
            <numerusform>{0}, {1} años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} marks to look after. Open Today to see whose.</source>
        <translation>
            <numerusform>{0} año por cumplirse. Abra Hoy para ver de quién.</numerusform>
            <numerusform>{0} años por cumplirse. Abra Hoy para ver de quiénes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since {0}: {1} people have reached the mark.</source>
        <translation>
            <numerusform>Desde el {0}: {1} persona ha cumplido el año.</numerusform>
            <numerusform>Desde el {0}: {1} personas han cumplido el año.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} relatives</source>
        <translation>
            <numerusform>{0} familiar</numerusform>
            <numerusform>{0} familiares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} papers still to bring</source>
        <translation>
            <numerusform>falta traer {0} documento</numerusform>
            <numerusform>falta traer {0} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} marks</source>
        <translation>
            <numerusform>{0} persona cumple el año</numerusform>
            <numerusform>{0} personas cumplen el año</numerusform>
        </translation>
    </message>
    <message>
        <source>The name at the head of every letter.</source>
        <translation>El nombre que encabeza cada carta.</translation>
    </message>
    <message>
        <source>A line under the name, such as what the office does.</source>
        <translation>Una línea bajo el nombre, por ejemplo a qué se dedica la oficina.</translation>
    </message>
    <message>
        <source>The postal address, as many lines as it has.</source>
        <translation>La dirección postal, con todas sus líneas.</translation>
    </message>
    <message>
        <source>How to reach the office: a telephone number or a mail address.</source>
        <translation>Cómo comunicarse con la oficina: un teléfono o un correo electrónico.</translation>
    </message>
    <message>
        <source>Who signs the letters.</source>
        <translation>Quién firma las cartas.</translation>
    </message>
    <message>
        <source>The function of the one who signs.</source>
        <translation>El cargo de quien firma.</translation>
    </message>
    <message>
        <source>A line at the foot of every page, such as a registration number.</source>
        <translation>Una línea al pie de cada página, por ejemplo un número de registro.</translation>
    </message>
    <message>
        <source>A picture file, PNG or SVG, for the head of every letter.</source>
        <translation>Un archivo de imagen, PNG o SVG, para el encabezado de cada carta.</translation>
    </message>
    <message>
        <source>The size of the letters&apos; paper.</source>
        <translation>El tamaño del papel de las cartas.</translation>
    </message>
    <message>
        <source>Your name; it stands in the history at what you change.</source>
        <translation>Su nombre; figura en el historial junto a lo que usted cambia.</translation>
    </message>
    <message>
        <source>Which reading of one year the letters follow.</source>
        <translation>Qué lectura del año siguen las cartas.</translation>
    </message>
    <message>
        <source>The language of the letters, or two, side by side.</source>
        <translation>El idioma de las cartas, o dos, uno junto al otro.</translation>
    </message>
    <message>
        <source>The language of the window, at once.</source>
        <translation>El idioma de la ventana; cambia al momento.</translation>
    </message>
    <message>
        <source>The size of all texts, in percent; also by Ctrl + and Ctrl −.</source>
        <translation>El tamaño de todos los textos, en porcentaje; también con Ctrl + y Ctrl −.</translation>
    </message>
    <message>
        <source>Whether letters carry the annex, clause by clause.</source>
        <translation>Si las cartas llevan el anexo, condición por condición.</translation>
    </message>
    <message>
        <source>The office as its letters show it.</source>
        <translation>La oficina, como figura en sus cartas.</translation>
    </message>
    <message>
        <source>The folder for backups; left empty, one beside the settings.</source>
        <translation>La carpeta de las copias de seguridad; si se deja vacía, una junto a los ajustes.</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a click a casebook with a passphrase locks; 0 is never.</source>
        <translation>Tras tantos minutos sin teclas ni clics, un fichero con contraseña se bloquea; 0, nunca.</translation>
    </message>
    <message>
        <source>Whether the page that unlocks a casebook asks if the desktop&apos;s keyring is to keep the passphrase.</source>
        <translation>Si la página que desbloquea un fichero pregunta si el llavero del escritorio debe guardar la contraseña.</translation>
    </message>
    <message>
        <source>After so many years in which nothing was done a case is listed for erasing; nothing is never.</source>
        <translation>Tras tantos años sin actividad, un expediente se propone para borrarlo; vacío, nunca.</translation>
    </message>
    <message>
        <source>The casebook that was open last.</source>
        <translation>El fichero que se abrió por última vez.</translation>
    </message>
    <message>
        <source>The casebooks that were open before, the last first.</source>
        <translation>Los ficheros abiertos antes, el último primero.</translation>
    </message>
    <message>
        <source>So many days before a mark you are reminded of it; 0 is the day itself, and nothing is never.</source>
        <translation>Tantos días antes de cumplirse el año se le recuerda; 0 es el mismo día; vacío, nunca.</translation>
    </message>
    <message>
        <source>reminders are whole numbers of days from 0 to {most}, and “{wrong}” is none</source>
        <translation>los días de los recordatorios son números enteros de 0 a {most}, y «{wrong}» no lo es</translation>
    </message>
    <message>
        <source>line {line} is not JSON</source>
        <translation>la línea {line} no es JSON</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON that can be read</source>
        <translation>no es un JSON que se pueda leer</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>The settings file {path} can&apos;t be used: {wrong}. Correct it, or delete it.</source>
        <translation>El archivo de ajustes {path} no se puede usar: {wrong}. Corríjalo o bórrelo.</translation>
    </message>
    <message>
        <source>Nothing was saved: {wrong}.</source>
        <translation>No se guardó nada: {wrong}.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved as {path}: {why}.</source>
        <translation>Los ajustes no se pueden guardar en {path}: {why}.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>minutes until a casebook locks</source>
        <translation>los minutos hasta que se bloquea un fichero</translation>
    </message>
    <message>
        <source>years of retention</source>
        <translation>los años de conservación</translation>
    </message>
    <message>
        <source>{what} are a whole number from 0 to 9999, and “{text}” is none</source>
        <translation>{what} son un número entero de 0 a 9999, y «{text}» no lo es</translation>
    </message>
    <message>
        <source>{where} does not hold names and values</source>
        <translation>{where} no contiene nombres y valores</translation>
    </message>
    <message>
        <source>“{name}” is not a setting</source>
        <translation>«{name}» no es un ajuste</translation>
    </message>
    <message>
        <source>{name} has to be text in quotes</source>
        <translation>{name} tiene que ser texto entre comillas</translation>
    </message>
    <message>
        <source>{name} is “{value}”, and can be one of: {choices}</source>
        <translation>{name} es «{value}» y solo puede ser uno de: {choices}</translation>
    </message>
    <message>
        <source>{name} has to be a list of texts in quotes</source>
        <translation>{name} tiene que ser una lista de textos entre comillas</translation>
    </message>
    <message>
        <source>The recruit of case {number}, on line {line}, is refused. Correct that row first.</source>
        <translation>El recluta del expediente {number}, en la línea {line}, está rechazado. Corrija antes esa fila.</translation>
    </message>
    <message>
        <source>Case {number} has no recruit, here or in the casebook. Add a row with the relation recruit.</source>
        <translation>El expediente {number} no tiene recluta, ni aquí ni en el fichero. Añada una fila con la relation recruit.</translation>
    </message>
    <message>
        <source>{path} has no column {columns}. The first line of an intake file names its columns, and every row needs case and relation.</source>
        <translation>A {path} le falta la columna {columns}. La primera línea de la tabla nombra las columnas; cada fila necesita case y relation.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{path} is no export of a casebook. Export it again as JSON, or bring in a table.</source>
        <translation>{path} no es la exportación de un fichero. Expórtelo otra vez como JSON o incorpore una tabla.</translation>
    </message>
    <message>
        <source>This is no case as an export writes it.</source>
        <translation>Esto no es un expediente tal como lo escribe una exportación.</translation>
    </message>
    <message>
        <source>Case {number} is there with other facts; nothing of it was changed.</source>
        <translation>El expediente {number} ya está con otros datos; no se cambió nada de él.</translation>
    </message>
    <message>
        <source>This belongs on the row of the recruit.</source>
        <translation>Esto corresponde a la fila del recluta.</translation>
    </message>
    <message>
        <source>This belongs on the row of a relative; a recruit&apos;s row has no such fact.</source>
        <translation>Esto corresponde a la fila de un familiar; la del recluta no tiene ese dato.</translation>
    </message>
    <message>
        <source>This belongs on the row of the recruit, or on a row of its own with the relation contract.</source>
        <translation>Esto corresponde a la fila del recluta, o a una fila propia con la relation contract.</translation>
    </message>
    <message>
        <source>Here stands text under no column. Put quotation marks around a cell that holds a separator.</source>
        <translation>Aquí hay texto fuera de las columnas. Ponga entre comillas la celda que contiene un separador.</translation>
    </message>
    <message>
        <source>Write the number of the case.</source>
        <translation>Escriba el número del expediente.</translation>
    </message>
    <message>
        <source>Write one of: {kinds}.</source>
        <translation>Escriba una de estas palabras: {kinds}.</translation>
    </message>
    <message>
        <source>“{relation}” is no relation; write one of: {kinds}.</source>
        <translation>«{relation}» no es una relación; escriba una de estas palabras: {kinds}.</translation>
    </message>
    <message>
        <source>A row with the relation contract needs a fact of the contract: its number, a date, its term.</source>
        <translation>Una fila con la relation contract necesita un dato del contrato: número, fecha o plazo.</translation>
    </message>
    <message>
        <source>Write a hold as its reason and who placed it, parted by |: reason | name.</source>
        <translation>Escriba la suspensión como motivo y quién la puso, separados por |: motivo | nombre.</translation>
    </message>
    <message>
        <source>Case {number} has a recruit already, {name}; a case has one.</source>
        <translation>El expediente {number} ya tiene recluta, {name}; cada expediente tiene uno.</translation>
    </message>
    <message>
        <source>The case is in the casebook and not on hold there; nothing was changed. Place the hold there.</source>
        <translation>El expediente está en el fichero y allí no está en suspenso; no se cambió nada. Póngalo en suspenso allí.</translation>
    </message>
    <message>
        <source>This is the passport number of {name}, {relation} in the same case. Check the number.</source>
        <translation>Es el número de pasaporte de {name}, {relation} en el mismo expediente. Compruebe el número.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The casebook has {has} here; it was not overwritten. Change it there if the file is right.</source>
        <translation>En el fichero figura aquí {has}; no se sobrescribió. Cámbielo allí si el archivo tiene razón.</translation>
    </message>
    <message>
        <source>Passport number {number} is already recorded for a person of case {case}. Check the number, or open that case.</source>
        <translation>El número de pasaporte {number} ya consta para una persona del expediente {case}. Compruebe el número o abra ese expediente.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, or as .xlsx, and bring it in again.</source>
        <translation>Guárdelo como CSV en UTF-8 o como .xlsx e incorpórelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} has a sheet too large to be read; a cell far below the table, or far beside it, is enough. Save the table as CSV in UTF-8, and bring it in again.</source>
        <translation>{path} tiene una hoja demasiado grande para leerla; basta una celda muy por debajo o muy al lado de la tabla. Guarde la tabla como CSV en UTF-8 e incorpórela de nuevo.</translation>
    </message>
    <message>
        <source>{path} has two columns {twice}. Take one of them out, and bring it in again.</source>
        <translation>{path} tiene dos columnas {twice}. Quite una de ellas e incorpórelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not text in UTF-8, UTF-16 or Windows-1251. {anew}</source>
        <translation>{path} no es texto en UTF-8, UTF-16 o Windows-1251. {anew}</translation>
    </message>
    <message>
        <source>{path} is not a workbook that can be read. {anew}</source>
        <translation>{path} no es un libro de cálculo que se pueda leer. {anew}</translation>
    </message>
    <message>
        <source>{path} cannot be read from line {line} on ({why}). Look there for a stray quotation mark.</source>
        <translation>{path} no se puede leer desde la línea {line} ({why}). Busque allí una comilla de más.</translation>
    </message>
    <message>
        <source>{path} is text in UTF-8, but damaged. {anew}</source>
        <translation>{path} es texto en UTF-8, pero está dañado. {anew}</translation>
    </message>
    <message>
        <source>The folder {folder} is there already; nothing was written.</source>
        <translation>La carpeta {folder} ya existe; no se escribió nada.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written: {why}.</source>
        <translation>No se puede escribir la carpeta {folder}: {why}.</translation>
    </message>
    <message>
        <source>Letters can&apos;t be signed with what is installed here. Install Yearmark with its extra “sign”, or start it by run.py, which does.</source>
        <translation>Con lo instalado aquí no se pueden firmar cartas. Instale Yearmark con su extra «sign», o inícielo con run.py, que lo hace.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be opened: its passphrase is another, or it is no PKCS#12 file.</source>
        <translation>El certificado no se abre: su contraseña es otra, o no es un archivo PKCS#12.</translation>
    </message>
    <message>
        <source>The file holds no certificate with its key; export both together.</source>
        <translation>El archivo no contiene un certificado con su clave; exporte los dos juntos.</translation>
    </message>
    <message>
        <source>The file can&apos;t be signed with this certificate: {why}.</source>
        <translation>El archivo no se puede firmar con este certificado: {why}.</translation>
    </message>
    <message>
        <source>The certificate {path} can&apos;t be read: {why}.</source>
        <translation>El certificado {path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation>{name}: {why}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {fault}.</source>
        <translation>{name}, línea {line}: {fault}.</translation>
    </message>
    <message>
        <source>{key} is not a sentence in quotes</source>
        <translation>{key} no es una frase entre comillas</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <translation>{key} está vacía</translation>
    </message>
    <message>
        <source>{key} begins bold with ** and does not end it</source>
        <translation>{key} empieza la negrita con ** y no la termina</translation>
    </message>
    <message>
        <source>{key} says &quot;{promise}&quot;, which no letter may promise</source>
        <translation>{key} dice «{promise}», y eso no lo puede prometer ninguna carta</translation>
    </message>
    <message>
        <source>no letter has a sentence {key}</source>
        <translation>ninguna carta tiene una frase {key}</translation>
    </message>
    <message>
        <source>{key} has no field {{{name}}}; it can name {known}</source>
        <translation>{key} no tiene el campo {{{name}}}; puede nombrar {known}</translation>
    </message>
    <message>
        <source>{key} has no field {{{name}}}; it can name none</source>
        <translation>{key} no tiene el campo {{{name}}}; no puede nombrar ninguno</translation>
    </message>
    <message>
        <source>{key} leaves out {{{name}}}, which the letter has to say</source>
        <translation>{key} omite {{{name}}}, que la carta tiene que decir</translation>
    </message>
    <message>
        <source>No more than {most} rows are printed. Narrow the list, or save it as CSV.</source>
        <translation>No se imprimen más de {most} filas. Reduzca la lista o guárdela como CSV.</translation>
    </message>
    <message>
        <source>{typed}: {name}, one letter off</source>
        <translation>{typed}: {name}, una letra distinta</translation>
    </message>
    <message>
        <source>{typed}: {name}, two letters off</source>
        <translation>{typed}: {name}, dos letras distintas</translation>
    </message>
    <message>
        <source>{typed}: read {name}</source>
        <translation>{typed}: se lee {name}</translation>
    </message>
    <message>
        <source>The keyring does not keep the passphrase ({why}). Choose no, and unlock again.</source>
        <translation>El llavero no guarda la contraseña ({why}). Elija no y desbloquee otra vez.</translation>
    </message>
    <message>
        <source>The folder for backups {folder} can&apos;t be made: {why}. Choose another folder.</source>
        <translation>La carpeta de copias {folder} no se puede crear: {why}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}).</source>
        <translation>{path} está dañado ({why}).</translation>
    </message>
    <message>
        <source>The file is damaged: {problem}.</source>
        <translation>El archivo está dañado: {problem}.</translation>
    </message>
    <message>
        <source>No copy was made: what was copied is damaged ({what}). Restore an earlier backup.</source>
        <translation>No se hizo la copia: lo copiado está dañado ({what}). Restaure una copia anterior.</translation>
    </message>
    <message>
        <source>{to} could not be written: {why}. Make room on the disk, or choose another folder for it.</source>
        <translation>{to} no se pudo escribir: {why}. Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A casebook with a passphrase can&apos;t be made: what locks it is not installed here. Start Yearmark by run.py, which installs it.</source>
        <translation>No se puede crear un fichero con contraseña: lo que lo bloquea no está instalado aquí. Inicie Yearmark con run.py, que lo instala.</translation>
    </message>
    <message>
        <source>{path} could not be made: {error}. Choose another folder.</source>
        <translation>{path} no se pudo crear: {error}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is held by another program, which is writing to it ({said}). Wait a moment, or close that program, and open it again.</source>
        <translation>Otro programa tiene {path} y está escribiendo en él ({said}). Espere un momento, o cierre ese programa, y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: nothing can be written to it or its folder ({said}). Copy it into a folder of your own, and open the copy.</source>
        <translation>{path} no se puede abrir: no se puede escribir en él o en su carpeta ({said}). Cópielo a una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: {said}. Make room on the disk, and open it again.</source>
        <translation>{path} no se puede abrir: {said}. Libere espacio en el disco y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is there already; nothing was written. Choose another name.</source>
        <translation>{path} ya existe; no se escribió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} could not be made: {why}. Choose another folder.</source>
        <translation>{path} no se pudo crear: {why}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} belongs to another program; it is not a casebook. Choose another file.</source>
        <translation>{path} es de otro programa; no es un fichero. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Yearmark (version {version} of the file; this program knows {count}). Install the newer program to open it; the file was left as it is.</source>
        <translation>{path} se hizo con un Yearmark más nuevo (versión {version} del archivo; este programa conoce {count}). Instale el programa más nuevo para abrirlo; el archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Restore a backup, or save what can still be read.</source>
        <translation>{path} está dañado ({why}). Restaure una copia, o guarde lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>{path} is not there. Choose a casebook, or make a new one.</source>
        <translation>{path} no está. Elija un fichero o cree uno nuevo.</translation>
    </message>
    <message>
        <source>{path} could not be read: {why}. Choose another file.</source>
        <translation>{path} no se pudo leer: {why}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} is empty; it is not a casebook. Restore a backup, or make a new one.</source>
        <translation>{path} está vacío; no es un fichero. Restaure una copia o cree uno nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a casebook. Choose another file.</source>
        <translation>{path} no es un fichero de Yearmark. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase, or is no casebook. Give its passphrase.</source>
        <translation>{path} está bloqueado con contraseña, o no es un fichero. Dé su contraseña.</translation>
    </message>
    <message>
        <source>This passphrase does not open {path}. Type it again; capitals and the keyboard&apos;s language count.</source>
        <translation>Esta contraseña no abre {path}. Escríbala de nuevo; cuentan las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
        <source>{path} is locked, and what unlocks it is not installed here. Install Yearmark with its extra “encryption”, or start it by run.py, which does.</source>
        <translation>{path} está bloqueado, y lo que lo desbloquea no está instalado aquí. Instale Yearmark con su extra «encryption», o inícielo con run.py, que lo hace.</translation>
    </message>
    <message>
        <source>A passphrase needs {least} signs or more; four words that you can remember are better.</source>
        <translation>Una contraseña necesita {least} signos o más; mejor cuatro palabras que pueda recordar.</translation>
    </message>
    <message>
        <source>The passphrase was not changed: {path} could not be written anew ({error}). Close other programs that use it, make room on the disk, and try again.</source>
        <translation>La contraseña no se cambió: {path} no se pudo escribir de nuevo ({error}). Cierre otros programas que lo usen, libere espacio en el disco e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The passphrase was not changed: the new file is not sound ({what}).</source>
        <translation>La contraseña no se cambió: el archivo nuevo no está sano ({what}).</translation>
    </message>
    <message>
        <source>A reminder is put off to a day after {day}. Choose a later day.</source>
        <translation>Un recordatorio se aplaza a un día posterior al {day}. Elija un día más tarde.</translation>
    </message>
    <message>
        <source>Case {case} is no longer in this casebook.</source>
        <translation>El expediente {case} ya no está en este fichero.</translation>
    </message>
    <message>
        <source>{backup} is damaged ({error}). Choose another backup.</source>
        <translation>{backup} está dañada ({error}). Elija otra copia.</translation>
    </message>
    <message>
        <source>The backup could not be restored: {path} could not be written ({error}); it is as it was. Close other programs that use it, make room on the disk, and try again.</source>
        <translation>La copia no se pudo restaurar: {path} no se pudo escribir ({error}); está como estaba. Cierre otros programas que lo usen, libere espacio en el disco e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>{path} could not be moved out of the way to {parent}: {why}. Choose another folder for backups.</source>
        <translation>{path} no se pudo apartar a {parent}: {why}. Elija otra carpeta de copias.</translation>
    </message>
    <message>
        <source>{to} is there already; nothing was written. Choose another name.</source>
        <translation>{to} ya existe; no se escribió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Nothing can be read of {path}. Restore a backup of it.</source>
        <translation>No se puede leer nada de {path}. Restaure una copia.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{path} is no file of saved views; nothing was brought in.</source>
        <translation>{path} no es un archivo de vistas guardadas; no se incorporó nada.</translation>
    </message>
    <message>
        <source>{path} is no file of saved views that this Yearmark reads.</source>
        <translation>{path} no es un archivo de vistas guardadas que este Yearmark lea.</translation>
    </message>
    <message>
        <source>{parent} is on a network share. Two computers that write there at once can spoil the casebook: open it on one at a time, or keep it on this computer and its backups there.</source>
        <translation>{parent} está en una carpeta de red. Dos equipos que escriban allí a la vez pueden estropear el fichero: ábralo en uno cada vez, o guárdelo en este equipo y allí las copias.</translation>
    </message>
    <message>
        <source>{syncing} is synced to other places. A casebook that is synced while it is open can be spoiled, and copies of it lie elsewhere: keep it in a folder of this computer alone.</source>
        <translation>{syncing} se sincroniza con otros sitios. Un fichero que se sincroniza abierto puede estropearse, y hay copias suyas en otra parte: guárdelo en una carpeta solo de este equipo.</translation>
    </message>
    <message>
        <source>There is no clause {clause} on this sheet; the clauses are {known}.</source>
        <translation>En esta hoja no hay cláusula {clause}; las cláusulas son {known}.</translation>
    </message>
    <message>
        <source>Only an unsettled clause can be settled; {id} is {verdict}.</source>
        <translation>Solo se puede resolver una cláusula sin resolver; {id} es {verdict}.</translation>
    </message>
    <message>
        <source>Clause {clause} is not settled on this sheet under {rules_id}.</source>
        <translation>La cláusula {clause} no está resuelta en esta hoja según {rules_id}.</translation>
    </message>
    <message>
        <source>it holds no public key. Ask the office for its file anew</source>
        <translation>no contiene una clave pública. Pida de nuevo el archivo a la oficina</translation>
    </message>
    <message>
        <source>it holds a key of another kind. Ask the office for its file anew</source>
        <translation>contiene una clave de otro tipo. Pida de nuevo el archivo a la oficina</translation>
    </message>
    <message>
        <source>The office&apos;s logo {path} can&apos;t be printed: {wrong}. Choose another in the settings, or none.</source>
        <translation>El logotipo de la oficina {path} no se puede imprimir: {wrong}. Elija otro en los ajustes, o ninguno.</translation>
    </message>
    <message>
        <source>What the letter said was erased for good.</source>
        <translation>Lo que decía la carta se borró para siempre.</translation>
    </message>
    <message>
        <source>Case {case} is no longer in the casebook.</source>
        <translation>El expediente {case} ya no está en el fichero.</translation>
    </message>
    <message>
        <source>The rule set {rules} is no longer held.</source>
        <translation>El conjunto de reglas {rules} ya no existe.</translation>
    </message>
    <message>
        <source>{name} is no longer in case {case}.</source>
        <translation>{name} ya no está en el expediente {case}.</translation>
    </message>
    <message>
        <source>Result under {rules}: {was}; now {now}.</source>
        <translation>Resultado según {rules}: {was}; ahora {now}.</translation>
    </message>
    <message>
        <source>Result of the other reading: {was}; now {now}.</source>
        <translation>Resultado de la otra lectura: {was}; ahora {now}.</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>no impreso</translation>
    </message>
    <message>
        <source>{fact}: {was}; now {now}.</source>
        <translation>{fact}: {was}; ahora {now}.</translation>
    </message>
    <message>
        <source>Result on {day}: {now}; on the letter&apos;s facts {was}.</source>
        <translation>Resultado al {day}: {now}; con los datos de la carta {was}.</translation>
    </message>
    <message>
        <source>{outcome} from {day}</source>
        <translation>{outcome} desde el {day}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The cases can&apos;t be written to {path}: {why}.</source>
        <translation>Los expedientes no se pueden escribir en {path}: {why}.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {rows} rows. Save the list as CSV instead.</source>
        <translation>Una hoja no tiene más de {rows} filas. Guarde la lista como CSV.</translation>
    </message>
    <message>
        <source>A password or a signature was put on the file when it was handed out; the letter is the same.</source>
        <translation>Al entregarla se puso al archivo una contraseña o una firma; la carta es la misma.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>kind of letter</source>
        <translation>clase de carta</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>conjunto de reglas</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>sum of the facts</source>
        <translation>suma de control de los datos</translation>
    </message>
    <message>
        <source>This is no letter: the file is not a PDF that can be read.</source>
        <translation>Esto no es una carta: el archivo no es un PDF que se pueda leer.</translation>
    </message>
    <message>
        <source>This is not letter {number} of this casebook: its check code is none that this casebook gave. It comes from another casebook, or was made up.</source>
        <translation>Esta no es la carta {number} de este fichero: su código de verificación no lo dio este fichero. Viene de otro, o es inventada.</translation>
    </message>
    <message>
        <source>This is not a letter of this casebook.</source>
        <translation>Esta no es una carta de este fichero.</translation>
    </message>
    <message>
        <source>This is no check code: one has sixteen letters and digits, as K7QF-2M9X-4TRB-81H5 has.</source>
        <translation>Esto no es un código de verificación: tiene dieciséis letras y cifras, como K7QF-2M9X-4TRB-81H5.</translation>
    </message>
    <message>
        <source>No letter of this casebook has the check code {code}.</source>
        <translation>Ninguna carta de este fichero tiene el código de verificación {code}.</translation>
    </message>
    <message>
        <source>This was not signed with this casebook&apos;s key but with another one, {key}: it comes from another casebook, or was made up.</source>
        <translation>Esto no se firmó con la clave de este fichero sino con otra, {key}: viene de otro fichero, o es inventado.</translation>
    </message>
    <message>
        <source>There is no letter {number} in this casebook. If the casebook was restored from a backup, the letter may be newer than that.</source>
        <translation>No hay carta {number} en este fichero. Si el fichero se restauró de una copia, la carta puede ser más nueva.</translation>
    </message>
    <message>
        <source>This is not the whole text of a letter&apos;s square. Read the square again.</source>
        <translation>Este no es el texto entero del cuadro de una carta. Lea el cuadro otra vez.</translation>
    </message>
    <message>
        <source>Letter {number} was erased from this casebook: nothing can be said of it but that it was issued.</source>
        <translation>La carta {number} se borró de este fichero: de ella solo se puede decir que se emitió.</translation>
    </message>
    <message>
        <source>Letter {number} of {on} is genuine, of case {case}.</source>
        <translation>La carta {number} de {on} es auténtica, del expediente {case}.</translation>
    </message>
    <message>
        <source>Letter {number} was issued here, unchanged, but it is void: {why}.</source>
        <translation>La carta {number} se emitió aquí, sin cambios, pero está anulada: {why}.</translation>
    </message>
    <message>
        <source>Letter {number} replaces it.</source>
        <translation>La sustituye la carta {number}.</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
    <message>
        <source>This PDF is protected with a password, and was not read. Give the password that opens it.</source>
        <translation>Este PDF está protegido con contraseña y no se ha leído. Escriba la contraseña que lo abre.</translation>
    </message>
    <message>
        <source>The password does not open this PDF. Give the one that it was handed out with.</source>
        <translation>La contraseña no abre este PDF. Escriba aquella con la que se entregó.</translation>
    </message>
    <message>
        <source>its bytes were changed, though it shows the same words</source>
        <translation>sus bytes se cambiaron, aunque muestra las mismas palabras</translation>
    </message>
    <message>
        <source>{fact}: {now}, and issued: {was}</source>
        <translation>{fact}: {now}, y se emitió: {was}</translation>
    </message>
    <message>
        <source>This is not letter {number} as it was issued: {what}.</source>
        <translation>Esta no es la carta {number} tal como se emitió: {what}.</translation>
    </message>
    <message>
        <source>its signature was changed</source>
        <translation>su firma se cambió</translation>
    </message>
    <message>
        <source>shown: “{now}”, and issued: “{was}”</source>
        <translation>se muestra «{now}», y se emitió «{was}»</translation>
    </message>
    <message>
        <source>left out: “{was}”</source>
        <translation>falta «{was}»</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>esto falta</translation>
    </message>
    <message>
        <source>this is not known here</source>
        <translation>esto no se conoce aquí</translation>
    </message>
    <message>
        <source>there is no clause {tag}</source>
        <translation>no hay cláusula {tag}</translation>
    </message>
    <message>
        <source>this is no table</source>
        <translation>esto no es una tabla</translation>
    </message>
    <message>
        <source>line {line}: {where}{wrong}.</source>
        <translation>línea {line}: {where}{wrong}.</translation>
    </message>
    <message>
        <source>{file}: the file can&apos;t be read as UTF-8 text ({why}).</source>
        <translation>{file}: el archivo no se puede leer como texto en UTF-8 ({why}).</translation>
    </message>
    <message>
        <source>{file}, {fault}</source>
        <translation>{file}, {fault}</translation>
    </message>
    <message>
        <source>{file}: the id {id} is that of {other} already.</source>
        <translation>{file}: el identificador {id} ya es el de {other}.</translation>
    </message>
    <message>
        <source>By its term contract {position} ended on {day}, before the mark, and no last day of service is recorded. Enter it, or confirm that service went on.</source>
        <translation>Por su plazo, el contrato {position} terminó el {day}, antes del día en que se cumple el año, y no consta el último día de servicio. Indíquelo o confirme que el servicio continuó.</translation>
    </message>
    <message>
        <source>{folder} is owed files with a password, of a run that was cut short: {count}. Nothing was written. Type the password again, or choose another folder.</source>
        <translation>A la carpeta {folder} le faltan archivos con contraseña de una tanda interrumpida: {count}. No se ha escrito nada. Escriba otra vez la contraseña, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This letter can&apos;t be made: a fault in Yearmark ({kind}). Nothing was filed.</source>
        <translation>Esta carta no se puede hacer: un fallo de Yearmark ({kind}). No se ha registrado nada.</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Settings are in {0}, the program is in {1}.</source>
        <translation>Los ajustes están en {0}; el programa, en {1}.</translation>
    </message>
    <message>
        <source>About Yearmark</source>
        <translation>Acerca de Yearmark</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Yearmark {0} follows contracts to the one-year mark and prints letters that say who may apply, and why. It assesses what is recorded; the competent authority decides.</source>
        <translation>Yearmark {0} sigue los contratos hasta que se cumple un año e imprime cartas que dicen quién puede presentar la solicitud, y por qué. Valora lo que está registrado; decide la autoridad competente.</translation>
    </message>
</context>
<context>
    <name>AfterSaving</name>
    <message>
        <source>Saved as case {0}</source>
        <translation>Guardado como expediente {0}</translation>
    </message>
    <message>
        <source>Two people were merged in case {0}</source>
        <translation>Se unieron dos personas en el expediente {0}</translation>
    </message>
    <message>
        <source>Saved in case {0}</source>
        <translation>Guardado en el expediente {0}</translation>
    </message>
    <message>
        <source>Restored in case {0}</source>
        <translation>Restaurado en el expediente {0}</translation>
    </message>
    <message>
        <source>Letter {0} issued</source>
        <translation>Carta {0} emitida</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>{0} might be {1}, case {2}</source>
        <translation>{0} podría ser {1}, expediente {2}</translation>
    </message>
    <message>
        <source>Might be {0}, case {1}</source>
        <translation>Podría ser {0}, expediente {1}</translation>
    </message>
    <message>
        <source>same passport number</source>
        <translation>mismo número de pasaporte</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>the name {0}</source>
        <translation>el nombre {0}</translation>
    </message>
    <message>
        <source>{0} also reads {1}</source>
        <translation>{0} se lee también {1}</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Everything is shown as of one day. Enter day, month and year.</source>
        <translation>Todo se muestra a un solo día. Escriba día, mes y año.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>{0} entries in the history</source>
        <translation>entradas en el historial: {0}</translation>
    </message>
    <message>
        <source>from before an upgrade of the file</source>
        <translation>de antes de una actualización del archivo</translation>
    </message>
    <message>
        <source>what a restore replaced</source>
        <translation>lo que reemplazó una restauración</translation>
    </message>
    <message>
        <source>The backup: {0}.</source>
        <translation>La copia: {0}.</translation>
    </message>
    <message>
        <source>Now: {0}.</source>
        <translation>Ahora: {0}.</translation>
    </message>
    <message>
        <source>Cases only in the backup: {0}.</source>
        <translation>Expedientes solo en la copia: {0}.</translation>
    </message>
    <message>
        <source>Cases only there now: {0}.</source>
        <translation>Expedientes solo en el fichero actual: {0}.</translation>
    </message>
    <message>
        <source>Cases that differ: {0}.</source>
        <translation>Expedientes que difieren: {0}.</translation>
    </message>
    <message>
        <source>Letters issued since, whose numbers will be given again: {0}.</source>
        <translation>Cartas emitidas después, cuyos números se darán de nuevo: {0}.</translation>
    </message>
    <message>
        <source>No case differs.</source>
        <translation>Ningún expediente difiere.</translation>
    </message>
    <message>
        <source>{0} people in {1} cases, {2} letters</source>
        <translation>personas {0}, expedientes {1}, cartas {2}</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>What would it bring?</source>
        <translation>¿Qué traería?</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>They are kept in {0}. Another folder is chosen in the settings.</source>
        <translation>Se guardan en {0}. Otra carpeta se elige en los ajustes.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>The backup is made and checked: {0}</source>
        <translation>La copia está hecha y comprobada: {0}</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>It is restored. What it replaced is kept as the first of the list.</source>
        <translation>Está restaurada. Lo que reemplazó se guarda como la primera de la lista.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Choose the folder for the letters</source>
        <translation>Elija la carpeta para las cartas</translation>
    </message>
    <message>
        <source>Save who is left out</source>
        <translation>Guardar quién queda fuera</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Por escribir</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Ya emitida</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No lista</translation>
    </message>
    <message>
        <source>since {0}, {1}: {2}</source>
        <translation>desde el {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>se está haciendo</translation>
    </message>
    <message>
        <source>{0}, with a password, which is asked for again</source>
        <translation>{0}, con una contraseña que se vuelve a pedir</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Filed by a run that was cut short, and still to be written into {1}: {0}.</source>
        <translation>Registradas por una tanda interrumpida y aún por escribir en {1}: {0}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Make room, and go on: what is filed is written.</source>
        <translation>No se puede escribir {0}: {1}. Libere espacio y continúe: se escribirá lo que ya está registrado.</translation>
    </message>
    <message>
        <source>Who is left out, and why, is saved as {0}</source>
        <translation>Quién queda fuera, y por qué, se ha guardado en {0}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Parentesco</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
</context>
<context>
    <name>BatchFoot</name>
    <message>
        <source>&amp;Stop after this letter</source>
        <translation>&amp;Parar después de esta carta</translation>
    </message>
    <message>
        <source>A file each</source>
        <translation>Un archivo por carta</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Todo en un archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>&amp;Protect or sign…</source>
        <translation>&amp;Proteger o firmar…</translation>
    </message>
    <message>
        <source>You can go on working; this stays in the status bar.</source>
        <translation>Puede seguir trabajando; esto se ve en la barra de abajo.</translation>
    </message>
    <message>
        <source>&amp;Make {0} letters…</source>
        <translation>&amp;Emitir {0} cartas…</translation>
    </message>
    <message>
        <source>&amp;Write {0} letters…</source>
        <translation>&amp;Escribir {0} cartas…</translation>
    </message>
    <message>
        <source>Each letter is its own file in {0}</source>
        <translation>Cada carta es un archivo en {0}</translation>
    </message>
    <message>
        <source>All letters in one file in {0}</source>
        <translation>Todas las cartas en un archivo en {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} issued and filed</source>
        <translation>{0} emitidas y registradas</translation>
    </message>
    <message>
        <source>{0} skipped, with the reason</source>
        <translation>{0} omitidas, con el motivo</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message>
        <source>&amp;Report of those left out…</source>
        <translation>&amp;Lista de quienes quedan fuera…</translation>
    </message>
    <message>
        <source>Leave the letters</source>
        <translation>Salir de las cartas</translation>
    </message>
    <message>
        <source>Leave the letters (Esc)</source>
        <translation>Salir de las cartas (Esc)</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters to be made</source>
        <translation>Cartas por hacer</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Everyone is being checked…</source>
        <translation>Se comprueba a todos…</translation>
    </message>
    <message>
        <source>Everyone was checked before the first letter was made. Whoever is not ready is left out, with the reason.</source>
        <translation>Se ha comprobado a todos antes de la primera carta. Quien no está listo queda fuera, con el motivo.</translation>
    </message>
    <message>
        <source>Letters for {0} people</source>
        <translation>Cartas para {0} personas</translation>
    </message>
    <message>
        <source>Nobody is ready for a letter of this kind.</source>
        <translation>Nadie está listo para una carta de este tipo.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} de {1}: {2}</translation>
    </message>
    <message>
        <source>Letter {0}</source>
        <translation>Carta {0}</translation>
    </message>
    <message>
        <source>{0} letters issued and filed</source>
        <translation>emitidas y registradas: {0}</translation>
    </message>
    <message>
        <source>{0} of a run before written</source>
        <translation>escritas de una tanda anterior: {0}</translation>
    </message>
    <message>
        <source>{0} refused, with the reason</source>
        <translation>rechazadas, con el motivo: {0}</translation>
    </message>
    <message>
        <source>{0} still to be made</source>
        <translation>por hacer: {0}</translation>
    </message>
    <message>
        <source>all in {0}</source>
        <translation>todas en {0}</translation>
    </message>
    <message>
        <source>Stops after this letter</source>
        <translation>Parará después de esta carta</translation>
    </message>
    <message>
        <source>Left out {0}</source>
        <translation>Fuera {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number, or why not</source>
        <translation>Número, o por qué no</translation>
    </message>
</context>
<context>
    <name>BookName</name>
    <message>
        <source>Casebook {0}</source>
        <translation>Fichero {0}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Export the marks as a calendar</source>
        <translation>Exportar como calendario los días en que se cumple el año</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Quiénes cumplen el año</translation>
    </message>
    <message>
        <source>{0} has the marks of a year; bring it in again after a change</source>
        <translation>{0} tiene los días de un año; impórtelo de nuevo tras un cambio</translation>
    </message>
</context>
<context>
    <name>CalendarHint</name>
    <message>
        <source>F4 calendar</source>
        <translation>F4 calendario</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>Save the case as a fo&amp;lder…</source>
        <translation>&amp;Guardar el expediente como carpeta…</translation>
    </message>
    <message>
        <source>Choose the case that is to be saved first.</source>
        <translation>Elija primero el expediente que se va a guardar.</translation>
    </message>
    <message>
        <source>Writing case {0}…</source>
        <translation>Escribiendo el expediente {0}…</translation>
    </message>
    <message>
        <source>The case is saved in {0}, without a passphrase: anybody who has it can read it.</source>
        <translation>El expediente está guardado en {0}, sin contraseña: puede leerlo cualquiera que lo tenga.</translation>
    </message>
    <message>
        <source>Letters left out, on hold or void: {0}.</source>
        <translation>Cartas que quedan fuera, en suspenso o anuladas: {0}.</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Save what is typed first; then compare.</source>
        <translation>Guarde antes lo escrito; compare después.</translation>
    </message>
    <message>
        <source>Saved as case {0}</source>
        <translation>Guardado como expediente {0}</translation>
    </message>
    <message>
        <source>Saved as case {0}, with what another window changed</source>
        <translation>Guardado como expediente {0}, con lo que cambió otra ventana</translation>
    </message>
    <message>
        <source>Not saved. {0}: {1}</source>
        <translation>No se guardó. {0}: {1}</translation>
    </message>
    <message>
        <source>{0} is taken out once you save.</source>
        <translation>{0} se quitará al guardar.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Letters for {0} ready</source>
        <translation>Cartas listas: {0}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Edit this case (Enter)</source>
        <translation>Editar este expediente (Enter)</translation>
    </message>
    <message>
        <source>What was done in this case</source>
        <translation>Lo que se hizo en este expediente</translation>
    </message>
    <message>
        <source>Case {0}  ·  {1}</source>
        <translation>Expediente {0}  ·  {1}</translation>
    </message>
    <message>
        <source>Case {0}  ·  {1} of {2}</source>
        <translation>Expediente {0}  ·  {1} de {2}</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reached, no letter yet</source>
        <translation>Año cumplido, aún sin carta</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>No mark to show</source>
        <translation>Sin fecha del año</translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation>Carta emitida</translation>
    </message>
</context>
<context>
    <name>Casebooks</name>
    <message>
        <source>Open a casebook</source>
        <translation>Abrir un fichero</translation>
    </message>
    <message>
        <source>Make a casebook</source>
        <translation>Crear un fichero</translation>
    </message>
    <message>
        <source>Casebooks (*.yearmark)</source>
        <translation>Ficheros (*.yearmark)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Open a casebook…</source>
        <translation>&amp;Abrir un fichero…</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Nuevo fichero…</translation>
    </message>
    <message>
        <source>&amp;Recent casebooks, and the sample</source>
        <translation>Ficheros &amp;recientes, y el ejemplo</translation>
    </message>
</context>
<context>
    <name>CasebooksPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Casebooks</source>
        <translation>Ficheros</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Abrir un fichero</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>25 invented families to try everything on, made anew each time it is opened.</source>
        <translation>25 familias inventadas para probarlo todo; el ejemplo se crea de nuevo cada vez que se abre.</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>People by outcome</source>
        <translation>Personas por resultado</translation>
    </message>
    <message>
        <source>People by citizenship</source>
        <translation>Personas por nacionalidad</translation>
    </message>
    <message>
        <source>Cases by month of the mark</source>
        <translation>Expedientes por mes en que se cumple el año</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>más de una</translation>
    </message>
    <message>
        <source>no mark known</source>
        <translation>fecha desconocida</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Expedientes en cifras</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>{0}: {1} people in {2} cases</source>
        <translation>{0}: personas {1}, expedientes {2}</translation>
    </message>
    <message>
        <source>Caseload {0}</source>
        <translation>Expedientes en cifras, {0}</translation>
    </message>
    <message>
        <source>Figures come with the first case.</source>
        <translation>Las cifras vendrán con el primer expediente.</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>Aún no hay expedientes.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A count under {0} is shown as &lt;{0}. Where it could be worked out from the others, a further count is left out and shown as a dash. Don&apos;t give out two days between which few people changed.</source>
        <translation>Un número menor que {0} se muestra como &lt;{0}. Donde pudiera deducirse de los demás, se omite otro número y figura una raya. No entregue datos de dos días entre los que cambiaron pocas personas.</translation>
    </message>
    <message>
        <source>Too few to be shown: somebody could be made out.</source>
        <translation>Son muy pocos para mostrarlos: se podría reconocer a alguien.</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>taken out</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Contract {0}</source>
        <translation>Contrato {0}</translation>
    </message>
    <message>
        <source>Paper {0}</source>
        <translation>Documento {0}</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Line from start to mark</source>
        <translation>Línea del inicio al año</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>the recruit’s: {0}</source>
        <translation>del recluta: {0}</translation>
    </message>
</context>
<context>
    <name>CompareFields</name>
    <message>
        <source>Chosen reading</source>
        <translation>Lectura elegida</translation>
    </message>
    <message>
        <source>Fr&amp;om the day</source>
        <translation>&amp;Desde el día</translation>
    </message>
    <message>
        <source>To the &amp;day</source>
        <translation>Hasta e&amp;l día</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>Se&amp;gún</translation>
    </message>
    <message>
        <source>U&amp;nder</source>
        <translation>Segú&amp;n</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Outcomes are compared on whole days. Enter day, month and year.</source>
        <translation>Los resultados se comparan en fechas completas. Escriba día, mes y año.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>{0}: {1}, then {2}. {3}.</source>
        <translation>{0}: {1}, luego {2}. {3}.</translation>
    </message>
    <message>
        <source>{0} of {1} compared</source>
        <translation>{0} de {1} comparados</translation>
    </message>
    <message>
        <source>Nobody has another outcome.</source>
        <translation>Nadie tiene otro resultado.</translation>
    </message>
    <message>
        <source>Choose days that lie further apart, or another rule set.</source>
        <translation>Elija días más separados, u otro conjunto de reglas.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Cerrar la comparación (Esc)</translation>
    </message>
    <message>
        <source>What changes when</source>
        <translation>Qué cambia cuándo</translation>
    </message>
</context>
<context>
    <name>ComparePeople</name>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Es la misma persona</translation>
    </message>
    <message>
        <source>One of the two is not saved yet.</source>
        <translation>Uno de los dos aún no está guardado.</translation>
    </message>
    <message>
        <source>Contracts, relatives, letters and holds of case {1} go to case {0}. Case {1} is empty then and goes to the trash; its number stays in the history.</source>
        <translation>Los contratos, familiares, cartas y suspensiones del expediente {1} pasan al expediente {0}. El expediente {1} queda vacío y va a la papelera; su número permanece en el historial.</translation>
    </message>
    <message>
        <source>Everything else of both is kept: letters, relations, papers. This can be undone.</source>
        <translation>Lo demás de ambos se conserva: cartas, parentescos, documentos. Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{0}, case {1}</source>
        <translation>{0}, expediente {1}</translation>
    </message>
    <message>
        <source>{0}, not saved yet</source>
        <translation>{0}, aún sin guardar</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Clauses that make it</source>
        <translation>Condiciones que lo causan</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Parentesco</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspenso</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>People with another outcome</source>
        <translation>Personas con otro resultado</translation>
    </message>
</context>
<context>
    <name>ConflictPart</name>
    <message>
        <source>Save what is chosen</source>
        <translation>Guardar lo elegido</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Case {0} was changed in another window while you typed.</source>
        <translation>El expediente {0} se cambió en otra ventana mientras usted escribía.</translation>
    </message>
    <message>
        <source>Choose what is right for each fact. All else that both changed goes together.</source>
        <translation>Elija lo correcto en cada dato. Lo demás que cambiaron ambos se junta solo.</translation>
    </message>
    <message>
        <source>Stored by the other window</source>
        <translation>Guardado por la otra ventana</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Escrito aquí</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Safe channel: {0}</source>
        <translation>Canal seguro: {0}</translation>
    </message>
</context>
<context>
    <name>ContractPart</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Contract {0}</source>
        <translation>Contrato {0}</translation>
    </message>
    <message>
        <source>Remove contract {0}</source>
        <translation>Quitar el contrato {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Term expired</source>
        <translation>Fin del plazo</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>End of martial law</source>
        <translation>Fin de la ley marcial</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Fallecimiento</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>Falta de disciplina</translation>
    </message>
    <message>
        <source>Own request</source>
        <translation>Petición propia</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Condena</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>such as 2.10.2025..25.10.2025; 1.12.2025..</source>
        <translation>por ejemplo 2.10.2025..25.10.2025; 1.12.2025..</translation>
    </message>
</context>
<context>
    <name>ContractsPart</name>
    <message>
        <source>Contract {0}</source>
        <translation>Contrato {0}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Go to field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>A draft of {0} is kept.</source>
        <translation>Hay un borrador: {0}.</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>expediente {0}</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>expediente nuevo</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Marks from {0} to {1}: {2}.</source>
        <translation>El año se cumple del {0} al {1}: {2}.</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>Próximos 90 días</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Or as late as</source>
        <translation>O a más tardar</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspenso</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>no fixed term</source>
        <translation>sin plazo fijo</translation>
    </message>
    <message>
        <source>from {0} on, with no end</source>
        <translation>desde el {0}, sin fin registrado</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el acta</translation>
    </message>
    <message>
        <source>Erase from case {0}</source>
        <translation>Borrar del expediente {0}</translation>
    </message>
    <message>
        <source>Type {0} here to say that you mean it.</source>
        <translation>Escriba aquí {0} para confirmar que es lo que quiere.</translation>
    </message>
    <message>
        <source>It can&apos;t be written to {0}: {1}.</source>
        <translation>No se puede escribir en {0}: {1}.</translation>
    </message>
    <message>
        <source>What would go is being looked for…</source>
        <translation>Se está viendo qué desaparecería…</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Type the number of the case, {0}, to say that you mean it.</source>
        <translation>Escriba el número del expediente, {0}, para confirmarlo.</translation>
    </message>
    <message>
        <source>Erasing, and writing the file anew…</source>
        <translation>Borrando y escribiendo el archivo de nuevo…</translation>
    </message>
    <message>
        <source>Another program has the casebook open: its log is emptied once that is closed.</source>
        <translation>Otro programa tiene abierto el fichero: su registro se vaciará cuando se cierre.</translation>
    </message>
    <message>
        <source>Who is erased</source>
        <translation>A quién se borra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Número del expediente</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
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
        <translation>Todo el expediente, personas {0}: {1}</translation>
    </message>
    <message>
        <source>Only {0}, {1}</source>
        <translation>Solo {0}, {1}</translation>
    </message>
    <message>
        <source>This goes for good: {0}.</source>
        <translation>Desaparece para siempre: {0}.</translation>
    </message>
    <message>
        <source>The number of the case stays, and that it was erased, by whom and why.</source>
        <translation>Queda el número del expediente, y que se borró, quién y por qué.</translation>
    </message>
    <message>
        <source>The case stays, and that somebody was erased from it, by whom and why.</source>
        <translation>Queda el expediente, y que se borró a alguien de él, quién y por qué.</translation>
    </message>
    <message>
        <source>Of letters {0} the number, the day and the kind stay; their pages go.</source>
        <translation>De las cartas {0} quedan el número, el día y el tipo; sus páginas desaparecen.</translation>
    </message>
    <message>
        <source>Saved views that name them go: {0}.</source>
        <translation>Desaparecen las vistas guardadas que los nombran: {0}.</translation>
    </message>
    <message>
        <source>Saved views with a part of the name stay, as others may bear it: {0}. Look at them.</source>
        <translation>Las vistas guardadas con una parte del nombre quedan, pues otros pueden llevarlo: {0}. Revíselas.</translation>
    </message>
    <message>
        <source>Case {0} was erased on {1} by {2}: {3}.</source>
        <translation>El expediente {0} fue borrado el {1} por {2}: {3}.</translation>
    </message>
    <message>
        <source>What stays: the number of the case, and this certificate.</source>
        <translation>Lo que queda: el número del expediente y este certificado.</translation>
    </message>
    <message>
        <source>A relative in case {0} was erased on {1} by {2}: {3}.</source>
        <translation>Un familiar del expediente {0} fue borrado el {1} por {2}: {3}.</translation>
    </message>
    <message>
        <source>What stays: the case without that person, and this certificate.</source>
        <translation>Lo que queda: el expediente sin esa persona y este certificado.</translation>
    </message>
    <message>
        <source>Certificate of erasure {0}</source>
        <translation>Certificado de borrado {0}</translation>
    </message>
    <message>
        <source>What went for good: {0}.</source>
        <translation>Lo que desapareció para siempre: {0}.</translation>
    </message>
    <message>
        <source>Of letters {0} the number, the day and the kind stay.</source>
        <translation>De las cartas {0} quedan el número, el día y el tipo.</translation>
    </message>
    <message>
        <source>Backups from before hold it until they are thinned, at most twelve months.</source>
        <translation>Las copias anteriores lo conservan hasta que se aclaran, doce meses como mucho.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>expedientes</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contratos</translation>
    </message>
    <message>
        <source>interruptions</source>
        <translation>interrupciones</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>settled points</source>
        <translation>puntos resueltos</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>oaths</source>
        <translation>juramentos</translation>
    </message>
    <message>
        <source>confirmed facts</source>
        <translation>datos confirmados</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>suspensiones</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>borradores</translation>
    </message>
    <message>
        <source>steps to undo</source>
        <translation>pasos para deshacer</translation>
    </message>
    <message>
        <source>entries of the trash</source>
        <translation>entradas de la papelera</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>vistas guardadas</translation>
    </message>
    <message>
        <source>pages of letters</source>
        <translation>páginas de cartas</translation>
    </message>
    <message>
        <source>values in the history</source>
        <translation>valores del historial</translation>
    </message>
    <message>
        <source>answers on safeguarding</source>
        <translation>respuestas sobre protección</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Tabla como texto (*.csv)</translation>
    </message>
    <message>
        <source>Choose where the case&apos;s folder is to be made</source>
        <translation>Elija dónde se crea la carpeta del expediente</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exportar la lista…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Imprimir la lista…</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>Escribiendo {0}…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>The printer could not be used. Look to it, and print again.</source>
        <translation>No se pudo usar la impresora. Revísela e imprima de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is listed here yet that could be exported.</source>
        <translation>Aquí aún no hay nada en lista que se pueda exportar.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Asked for on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Application granted on</source>
        <translation>Solicitud concedida el</translation>
    </message>
    <message>
        <source>Oath taken on</source>
        <translation>Juramento prestado el</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>divorce</source>
        <translation>divorcio</translation>
    </message>
    <message>
        <source>death</source>
        <translation>fallecimiento</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
</context>
<context>
    <name>FamilyPart</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Add relative</source>
        <translation>Añadir familiar</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Familiares</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>F&amp;amily name</source>
        <translation>Apelli&amp;dos</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>Nom&amp;bres</translation>
    </message>
    <message>
        <source>In o&amp;wn script</source>
        <translation>Nombre en su es&amp;critura</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Fecha de &amp;nacimiento</translation>
    </message>
    <message>
        <source>Citi&amp;zenship</source>
        <translation>Naciona&amp;lidad</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>&amp;Passport number</source>
        <translation>Número de &amp;pasaporte</translation>
    </message>
    <message>
        <source>Passport exp&amp;ires</source>
        <translation>Valide&amp;z del pasaporte</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>Otros no&amp;mbres</translation>
    </message>
    <message>
        <source>Notes and &amp;queries</source>
        <translation>Notas &amp;y preguntas</translation>
    </message>
    <message>
        <source>Contract n&amp;umber</source>
        <translation>Núme&amp;ro del contrato</translation>
    </message>
    <message>
        <source>&amp;Signed</source>
        <translation>Fecha de &amp;firma</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Ter&amp;m in months, or open</source>
        <translation>Plaz&amp;o en meses, o indefinido</translation>
    </message>
    <message>
        <source>Last &amp;day of service</source>
        <translation>Último día (de&amp;jó el servicio)</translation>
    </message>
    <message>
        <source>Wh&amp;y it ended</source>
        <translation>Por &amp;qué terminó</translation>
    </message>
    <message>
        <source>Days &amp;not counted</source>
        <translation>Días no computados en el a&amp;ño</translation>
    </message>
    <message>
        <source>Note, &amp;kept with the contract</source>
        <translation>Nota, se &amp;guarda con el contrato</translation>
    </message>
    <message>
        <source>&amp;Kind of relative</source>
        <translation>Parentesc&amp;o</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>Fecha de &amp;inicio</translation>
    </message>
    <message>
        <source>Marriage &amp;registered</source>
        <translation>Matrimonio &amp;registrado</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Wh&amp;y the relation ended</source>
        <translation>Por &amp;qué terminó la relación</translation>
    </message>
    <message>
        <source>Application &amp;granted on</source>
        <translation>Solicitud &amp;concedida el</translation>
    </message>
    <message>
        <source>&amp;Oath taken on</source>
        <translation>&amp;Juramento prestado el</translation>
    </message>
    <message>
        <source>{0} Alt+1 or {1} Alt+2?</source>
        <translation>¿{0} Alt+1 o {1} Alt+2?</translation>
    </message>
    <message>
        <source>{0} or {1}?</source>
        <translation>¿{0} o {1}?</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Rel&amp;ation</source>
        <translation>&amp;Parentesco</translation>
    </message>
    <message>
        <source>Citi&amp;zenship</source>
        <translation>Naciona&amp;lidad</translation>
    </message>
    <message>
        <source>&amp;State of the letter</source>
        <translation>Estado de la &amp;carta</translation>
    </message>
    <message>
        <source>Mar&amp;k from</source>
        <translation>Cumple el año des&amp;de</translation>
    </message>
    <message>
        <source>Mark &amp;until</source>
        <translation>Cumple el año ha&amp;sta</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Not on hold</source>
        <translation>Sin suspensión</translation>
    </message>
    <message>
        <source>Hol&amp;d</source>
        <translation>Suspe&amp;nsión</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Take off: {0}</source>
        <translation>Quitar: {0}</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Take all off</source>
        <translation>Quitar todo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>New case</source>
        <translation>Nuevo expediente</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find: name in any script, birth date, passport, case</source>
        <translation>Buscar: nombre en cualquier escritura, fecha, pasaporte, expediente</translation>
    </message>
</context>
<context>
    <name>FindInLetter</name>
    <message>
        <source>Find in the letter ({0})</source>
        <translation>Buscar en la carta ({0})</translation>
    </message>
    <message>
        <source>Find in the letter</source>
        <translation>Buscar en la carta</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>draft kept {0}</source>
        <translation>borrador: {0}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Add contract</source>
        <translation>Añadir contrato</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Add relative</source>
        <translation>Añadir familiar</translation>
    </message>
    <message>
        <source>From the casebook</source>
        <translation>Del fichero</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Familiares</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Expediente {0}</translation>
    </message>
    <message>
        <source>Contract {0}: {1}</source>
        <translation>Contrato {0}: {1}</translation>
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
        <translation>Nuevo expediente</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>born {0}</source>
        <translation>fecha de nacimiento: {0}</translation>
    </message>
    <message>
        <source>passport {0}</source>
        <translation>pasaporte {0}</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>expediente {0}</translation>
    </message>
    <message>
        <source>contract {0}</source>
        <translation>contrato {0}</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>también {0}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{0}: what stood here was erased for good</source>
        <translation>{0}: lo que decía aquí se ha borrado para siempre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{0}: {1}, before {2}</source>
        <translation>{0}: {1}, antes {2}</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Settling taken back</source>
        <translation>Resolución retirada</translation>
    </message>
    <message>
        <source>Confirmed as right</source>
        <translation>Confirmado como correcto</translation>
    </message>
    <message>
        <source>Confirmation taken back</source>
        <translation>Confirmación retirada</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Puesto en suspenso</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Suspensión levantada</translation>
    </message>
    <message>
        <source>Letter issued</source>
        <translation>Carta emitida</translation>
    </message>
    <message>
        <source>Letter void</source>
        <translation>Carta anulada</translation>
    </message>
    <message>
        <source>Letter replaced</source>
        <translation>Carta sustituida</translation>
    </message>
    <message>
        <source>Letter handed out again</source>
        <translation>Carta entregada de nuevo</translation>
    </message>
    <message>
        <source>recruit</source>
        <translation>recluta</translation>
    </message>
    <message>
        <source>contract {0}</source>
        <translation>contrato {0}</translation>
    </message>
    <message>
        <source>relative {0}</source>
        <translation>familiar {0}</translation>
    </message>
</context>
<context>
    <name>HistoryLines</name>
    <message>
        <source>History of the case</source>
        <translation>Historial del expediente</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>Show earlier changes</source>
        <translation>Mostrar cambios anteriores</translation>
    </message>
    <message>
        <source>Nothing is recorded of this field yet</source>
        <translation>De este campo aún no consta nada</translation>
    </message>
    <message>
        <source>Of this field alone: {0}</source>
        <translation>Solo de este campo: {0}</translation>
    </message>
    <message>
        <source>Of the whole case</source>
        <translation>De todo el expediente</translation>
    </message>
    <message>
        <source>Of this field only</source>
        <translation>Solo de este campo</translation>
    </message>
</context>
<context>
    <name>HoldBanner</name>
    <message>
        <source>Lift the hold</source>
        <translation>Levantar la suspensión</translation>
    </message>
    <message>
        <source>{0}, {1}. No letter of this case is made or printed again.</source>
        <translation>{0}, {1}. No se emite ni se reimprime ninguna carta de este expediente.</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Put case {0}, {1}, on hold</source>
        <translation>Poner en suspenso el expediente {0}, {1}</translation>
    </message>
    <message>
        <source>No letter of the case is made or printed again until somebody lifts the hold.</source>
        <translation>No se emite ni se reimprime ninguna carta del expediente hasta que alguien levante la suspensión.</translation>
    </message>
    <message>
        <source>Lift the hold on case {0}, {1}</source>
        <translation>Levantar la suspensión del expediente {0}, {1}</translation>
    </message>
    <message>
        <source>Placed by {0} on {1}: {2}</source>
        <translation>Puesta por {0} el {1}: {2}</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Levantar la suspensión</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Poner en suspenso</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Case {0} is on hold</source>
        <translation>El expediente {0} está en suspenso</translation>
    </message>
    <message>
        <source>The hold on case {0} is lifted</source>
        <translation>La suspensión del expediente {0} está levantada</translation>
    </message>
    <message>
        <source>One hold on case {0} is lifted; another is still in force</source>
        <translation>Se levantó una suspensión del expediente {0}; otra sigue vigente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Tablas y exportaciones (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the file to bring in</source>
        <translation>Elija el archivo que se va a incorporar</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Brought in: people {0}, new cases {1}, contracts {2}. Already there: people {3}. Refused: rows {4}.</source>
        <translation>Incorporado: personas {0}, expedientes nuevos {1}, contratos {2}. Ya estaban: personas {3}. Rechazadas: filas {4}.</translation>
    </message>
    <message>
        <source>Would come in: people {0}, new cases {1}, contracts {2}. Already there: people {3}. Refused: rows {4}.</source>
        <translation>Se incorporaría: personas {0}, expedientes nuevos {1}, contratos {2}. Ya están: personas {3}. Rechazadas: filas {4}.</translation>
    </message>
    <message>
        <source>Put on hold at once: {0} ({1}).</source>
        <translation>Puestos en suspenso de inmediato: {0} ({1}).</translation>
    </message>
    <message>
        <source>Columns left out, as they are not known: {0}.</source>
        <translation>Columnas omitidas, por desconocidas: {0}.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back.</source>
        <translation>Ctrl+Z lo deshace todo.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Lo que figura allí</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Por qué se rechaza</translation>
    </message>
    <message>
        <source>They are too many for one undo; the backup made before is the way back.</source>
        <translation>Son demasiadas para deshacerlas de una vez; la vuelta atrás es la copia hecha antes.</translation>
    </message>
    <message>
        <source>They are too many for one undo; a backup is made before they are brought in.</source>
        <translation>Son demasiadas para deshacerlas de una vez; antes de incorporarlas se hace una copia.</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Save the &amp;refused rows…</source>
        <translation>Guardar las filas &amp;rechazadas…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Import of {0}</source>
        <translation>Importación de {0}</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is changed yet.</source>
        <translation>Se está leyendo el archivo. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The refused rows are saved as {0}</source>
        <translation>Las filas rechazadas se guardaron como {0}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Choose a table (CSV or XLSX), or an export of a casebook (JSON). It is read first, and what would become of it is shown: nothing is in the casebook before you bring it in.</source>
        <translation>Elija una tabla (CSV o XLSX) o la exportación de un fichero de casos (JSON). Primero se lee y se muestra qué resultaría: nada entra en el fichero hasta que usted lo incorpore.</translation>
    </message>
    <message>
        <source>The first line of a table names its columns, in any order: {0}.</source>
        <translation>La primera línea de una tabla nombra sus columnas, en cualquier orden: {0}.</translation>
    </message>
    <message>
        <source>Being brought in: all of it, or nothing where it is stopped.</source>
        <translation>Se está incorporando: todo o, si se detiene, nada.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file is in the casebook.</source>
        <translation>Detenido. Nada del archivo está en el fichero.</translation>
    </message>
    <message>
        <source>{0}, refused</source>
        <translation>{0}, rechazadas</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>May be kept</source>
        <translation>Se puede guardar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>declined to say</source>
        <translation>prefirió no decirlo</translation>
    </message>
    <message>
        <source>A&amp;buse of vulnerability</source>
        <translation>A&amp;buso de vulnerabilidad</translation>
    </message>
    <message>
        <source>&amp;Deception</source>
        <translation>En&amp;gaño</translation>
    </message>
    <message>
        <source>&amp;Restriction of movement</source>
        <translation>&amp;Restricción de movimientos</translation>
    </message>
    <message>
        <source>&amp;Isolation</source>
        <translation>Ais&amp;lamiento</translation>
    </message>
    <message>
        <source>&amp;Physical and sexual violence</source>
        <translation>Violencia &amp;física y sexual</translation>
    </message>
    <message>
        <source>I&amp;ntimidation and threats</source>
        <translation>I&amp;ntimidación y amenazas</translation>
    </message>
    <message>
        <source>Retention of identity doc&amp;uments</source>
        <translation>Retención de &amp;documentos de identidad</translation>
    </message>
    <message>
        <source>&amp;Withholding of wages</source>
        <translation>Retención del &amp;salario</translation>
    </message>
    <message>
        <source>Debt bonda&amp;ge</source>
        <translation>Servidumbre &amp;por deudas</translation>
    </message>
    <message>
        <source>Abusive w&amp;orking and living conditions</source>
        <translation>Condiciones abusivas de trabajo y de v&amp;ida</translation>
    </message>
    <message>
        <source>E&amp;xcessive overtime</source>
        <translation>Horas extraordinarias ex&amp;cesivas</translation>
    </message>
</context>
<context>
    <name>IndicatorLines</name>
    <message>
        <source>Enter the day, with month and year.</source>
        <translation>Escriba el día, con mes y año.</translation>
    </message>
    <message>
        <source>An answer can&apos;t be given after today.</source>
        <translation>La respuesta no puede ser posterior a hoy.</translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>nothing missing</source>
        <translation>no falta nada</translation>
    </message>
    <message>
        <source>something is still to be done</source>
        <translation>queda algo por hacer</translation>
    </message>
    <message>
        <source>something is to be put right</source>
        <translation>hay algo que corregir</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>guardado {0}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>Backed up {0}</source>
        <translation>Copia {0}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Save and open an empty case</source>
        <translation>Guardar y abrir un expediente vacío</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Añadir un familiar</translation>
    </message>
    <message>
        <source>Take somebody of the casebook as a relative</source>
        <translation>Tomar a alguien del fichero como familiar</translation>
    </message>
    <message>
        <source>Paste a passport strip</source>
        <translation>Pegar una banda de pasaporte</translation>
    </message>
    <message>
        <source>Compare with the one who is alike</source>
        <translation>Comparar con la persona parecida</translation>
    </message>
    <message>
        <source>Who changed the field in hand, and when</source>
        <translation>Quién cambió este campo, y cuándo</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Ir a {0}</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el expediente</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>First and last person</source>
        <translation>Primera y última persona</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take the words out of the find box</source>
        <translation>Vaciar el cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Take off the part of the filter in hand</source>
        <translation>Quitar la parte del filtro elegida</translation>
    </message>
    <message>
        <source>In the saved views</source>
        <translation>En las vistas guardadas</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Take the view out</source>
        <translation>Quitar la vista</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>En un campo</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>Field with that letter underlined</source>
        <translation>Campo con esa letra subrayada</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2</source>
        <translation>Alt+1, Alt+2</translation>
    </message>
    <message>
        <source>First or second day of a two-way date</source>
        <translation>Primer o segundo día de una fecha con dos lecturas</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, abajo</translation>
    </message>
    <message>
        <source>A day later or earlier, in a date</source>
        <translation>Un día después o antes, en una fecha</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>A month later or earlier, in a date</source>
        <translation>Un mes después o antes, en una fecha</translation>
    </message>
    <message>
        <source>Calendar, in a date</source>
        <translation>Calendario, en una fecha</translation>
    </message>
    <message>
        <source>Leave the page</source>
        <translation>Salir de la página</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>Choose the file of a letter</source>
        <translation>Elija el archivo de una carta</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>letters are made as of today only</source>
        <translation>las cartas se hacen solo con fecha de hoy</translation>
    </message>
    <message>
        <source>no letter while on hold</source>
        <translation>sin cartas mientras esté en suspenso</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <translation>no antes del {0}</translation>
    </message>
    <message>
        <source>a fact is missing</source>
        <translation>falta un dato</translation>
    </message>
    <message>
        <source>a point is to be settled</source>
        <translation>hay un punto por resolver</translation>
    </message>
    <message>
        <source>not on this basis</source>
        <translation>no por esta vía</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>eligibility to apply, under {0}</source>
        <translation>requisitos para la solicitud, según «{0}»</translation>
    </message>
    <message>
        <source>eligibility of the whole family to apply, under {0}</source>
        <translation>requisitos de toda la familia para la solicitud, según «{0}»</translation>
    </message>
    <message>
        <source>where things stand, under {0}</source>
        <translation>estado del expediente, según «{0}»</translation>
    </message>
    <message>
        <source>request for papers, under {0}</source>
        <translation>petición de documentos, según «{0}»</translation>
    </message>
    <message>
        <source>No office is set: letters have nothing at their head. Set it with Ctrl+comma.</source>
        <translation>No hay oficina indicada: las cartas no llevan membrete. Indíquela con Ctrl+coma.</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request for papers</source>
        <translation>Petición de documentos</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>With annex</source>
        <translation>Con anexo</translation>
    </message>
    <message>
        <source>Without annex</source>
        <translation>Sin anexo</translation>
    </message>
</context>
<context>
    <name>LetterChoice</name>
    <message>
        <source>&amp;Kind</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Id&amp;ioma</translation>
    </message>
    <message>
        <source>&amp;Annex</source>
        <translation>A&amp;nexo</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <source>&amp;Protect or sign…</source>
        <translation>&amp;Proteger o firmar…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Issue and save…</source>
        <translation>Emitir y guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Issue and print…</source>
        <translation>Emitir e imprimir…</translation>
    </message>
    <message>
        <source>Issued as {0}</source>
        <translation>Emitida con el número {0}</translation>
    </message>
    <message>
        <source>This desktop has no program that opens {0}.</source>
        <translation>Este escritorio no tiene ningún programa que abra {0}.</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation>Cerrar la carta</translation>
    </message>
    <message>
        <source>Close the letter (Esc)</source>
        <translation>Cerrar la carta (Esc)</translation>
    </message>
    <message>
        <source>Letter: {0}</source>
        <translation>Carta: {0}</translation>
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
        <translation>Carta {0}</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Not saved into a file. The letter stays in the register.</source>
        <translation>No se guardó en un archivo. La carta sigue en el registro.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. The letter is in the register; save it elsewhere.</source>
        <translation>{0} no se puede escribir: {1}. La carta está en el registro; guárdela en otro sitio.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>It stands, as it was issued. Another language makes a letter beside it; for another annex, replace it in Letters.</source>
        <translation>Es válida, tal como se emitió. En otro idioma se hace otra carta junto a ella; para otro anexo, sustitúyala en Cartas.</translation>
    </message>
    <message>
        <source>Not issued: no file was named for it.</source>
        <translation>No se emitió: no se indicó ningún archivo.</translation>
    </message>
    <message>
        <source>Not issued: no printer was chosen for it.</source>
        <translation>No se emitió: no se eligió ninguna impresora.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>The printer could not be used. Look to it, and print again.</source>
        <translation>No se pudo usar la impresora. Revísela e imprima de nuevo.</translation>
    </message>
</context>
<context>
    <name>LetterheadView</name>
    <message>
        <source>Letterhead as it prints</source>
        <translation>El membrete tal como se imprime</translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>No letter has been issued in this case.</source>
        <translation>En este expediente no se ha emitido ninguna carta.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>letter {0}, {1}</source>
        <translation>carta {0}, {1}</translation>
    </message>
    <message>
        <source>{0} born</source>
        <translation>nacimiento: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: divorce</source>
        <translation>{0}: divorcio</translation>
    </message>
    <message>
        <source>{0}: a death ended the relation</source>
        <translation>{0}: terminó por fallecimiento</translation>
    </message>
    <message>
        <source>{0}: the relation ended</source>
        <translation>{0}: terminó el vínculo</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In own script</source>
        <translation>En su escritura</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Parentesco</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>{0}. As of {1}, {2}: {3}.</source>
        <translation>{0}. Al {1}, {2}: {3}.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Enter the first recruit, then the relatives.</source>
        <translation>Registre al primer recluta y después a sus familiares.</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>Aún no hay expedientes.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo expediente</translation>
    </message>
    <message>
        <source>Nobody passes this filter.</source>
        <translation>Nadie pasa este filtro.</translation>
    </message>
    <message>
        <source>Take parts of it off one by one, or all of it at once.</source>
        <translation>Quite sus partes una a una, o todas a la vez.</translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Nobody is found for “{0}”.</source>
        <translation>No se encuentra a nadie con «{0}».</translation>
    </message>
    <message>
        <source>Try part of a name in any script, a birth date, a passport or a case number.</source>
        <translation>Pruebe con parte de un nombre en cualquier escritura, una fecha de nacimiento, un pasaporte o un número de expediente.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The counts in the left pane say where people stand.</source>
        <translation>Los números de la izquierda dicen dónde está cada quien.</translation>
    </message>
    <message>
        <source>Nobody stands here on this day.</source>
        <translation>Ese día no hay nadie aquí.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>In the case form</source>
        <translation>En el formulario del expediente</translation>
    </message>
    <message>
        <source>Reading: {0}</source>
        <translation>Lectura: {0}</translation>
    </message>
    <message>
        <source>Finish the hold, or leave it with Esc, before you choose another day.</source>
        <translation>Termine la suspensión, o déjela con Esc, antes de elegir otro día.</translation>
    </message>
    <message>
        <source>as of {0}, nothing is saved from this view</source>
        <translation>al {0}; desde aquí no se guarda nada</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Ajustes guardados</translation>
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
        <translation>Certificados (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Choose the office&apos;s certificate</source>
        <translation>Elija el certificado de la oficina</translation>
    </message>
</context>
<context>
    <name>MannerBar</name>
    <message>
        <source>Password that opens the file</source>
        <translation>Contraseña que abre el archivo</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Contraseña del certificado</translation>
    </message>
    <message>
        <source>Type the password that these files are to have, twice.</source>
        <translation>Escriba dos veces la contraseña que han de tener estos archivos.</translation>
    </message>
    <message>
        <source>The password is too long: at most 127 bytes open a PDF.</source>
        <translation>La contraseña es demasiado larga: un PDF se abre con 127 bytes como máximo.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the password twice.</source>
        <translation>Las dos no son iguales. Escriba la contraseña dos veces.</translation>
    </message>
    <message>
        <source>Type a password, choose a certificate, or close this with Esc.</source>
        <translation>Escriba una contraseña, elija un certificado, o cierre esto con Esc.</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>Elegir un certificado…</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>Put on what is saved, and asked for each time. Nobody opens the file without its password, so keep that elsewhere; the letter in the register stays as it was issued.</source>
        <translation>Se pone en lo que se guarda, y se pide cada vez. Nadie abre el archivo sin su contraseña: guárdela aparte. La carta del registro queda como se emitió.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual – Yearmark</source>
        <translation>Manual – Yearmark</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>MarkLine</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>the clock has stopped</source>
        <translation>el cómputo está detenido</translation>
    </message>
    <message>
        <source>{days} not counted</source>
        <translation>no computan: {days}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Bring in a file</source>
        <translation>Incor&amp;porar un archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>E&amp;xpediente</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>Car&amp;tas</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nuevo expediente</translation>
    </message>
    <message>
        <source>&amp;Edit case</source>
        <translation>&amp;Editar expediente</translation>
    </message>
    <message>
        <source>Add &amp;relative</source>
        <translation>Añadir &amp;familiar</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;Settle, or take back</source>
        <translation>&amp;Resolver, o retirarlo</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Carta</translation>
    </message>
    <message>
        <source>Put on &amp;hold</source>
        <translation>Poner en &amp;suspenso</translation>
    </message>
    <message>
        <source>L&amp;ift the hold</source>
        <translation>&amp;Levantar la suspensión</translation>
    </message>
    <message>
        <source>Safe&amp;guarding</source>
        <translation>Prote&amp;cción de la persona</translation>
    </message>
    <message>
        <source>Letters for &amp;everybody listed</source>
        <translation>Cartas para &amp;todos los de la lista</translation>
    </message>
    <message>
        <source>&amp;Register of letters</source>
        <translation>&amp;Registro de cartas</translation>
    </message>
    <message>
        <source>&amp;Check a letter</source>
        <translation>Co&amp;mprobar una carta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Yearmark</source>
        <translation>&amp;Acerca de Yearmark</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>H&amp;oy</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>As of another &amp;day</source>
        <translation>A otro &amp;día</translation>
    </message>
    <message>
        <source>As of &amp;today</source>
        <translation>A &amp;hoy</translation>
    </message>
    <message>
        <source>&amp;What changes when</source>
        <translation>&amp;Qué cambia cuándo</translation>
    </message>
    <message>
        <source>Caseload in fi&amp;gures</source>
        <translation>Expedientes en &amp;cifras</translation>
    </message>
    <message>
        <source>Sorted by &amp;mark</source>
        <translation>Por fecha del &amp;año</translation>
    </message>
    <message>
        <source>Sorted by &amp;name</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <source>Sorted by &amp;case</source>
        <translation>Por e&amp;xpediente</translation>
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
        <translation>Los datos se completan solo con fecha de hoy.</translation>
    </message>
    <message>
        <source>Missing in this case</source>
        <translation>Falta en este expediente</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nombre de la vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Make the casebook</source>
        <translation>Crear el fichero</translation>
    </message>
    <message>
        <source>casebook</source>
        <translation>fichero</translation>
    </message>
    <message>
        <source>Type the name of a file, or choose one.</source>
        <translation>Escriba el nombre de un archivo o elíjalo.</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name, or open it.</source>
        <translation>{0} ya existe. Elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type it twice.</source>
        <translation>Las dos contraseñas no son iguales. Escríbala dos veces.</translation>
    </message>
    <message>
        <source>The folder {0} can&apos;t be made: {1}. Choose another.</source>
        <translation>La carpeta {0} no se puede crear: {1}. Elija otra.</translation>
    </message>
    <message>
        <source>Make a casebook</source>
        <translation>Crear un fichero</translation>
    </message>
    <message>
        <source>One file on this computer, which holds all cases and letters.</source>
        <translation>Un archivo en este equipo, que guarda todos los expedientes y cartas.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>With a passphrase nobody reads the file without it, and one that is forgotten can&apos;t be found again. Left empty, whoever has the file can read it.</source>
        <translation>Con contraseña nadie lee el archivo sin ella, y una olvidada no se puede recuperar. Sin ella, lo lee quien tenga el archivo.</translation>
    </message>
</context>
<context>
    <name>NoLetter</name>
    <message>
        <source>A hold stops every kind of letter. Once somebody has decided that it may go, lift it with {0} and say why; or go back with Esc.</source>
        <translation>Una suspensión detiene las cartas de todo tipo. Cuando alguien haya decidido que puede levantarse, levántela con {0} y diga por qué; o vuelva con Esc.</translation>
    </message>
    <message>
        <source>Choose another kind of letter above, or go back with Esc and open Why, which shows every clause and what is missing.</source>
        <translation>Elija arriba otro tipo de carta, o vuelva con Esc y abra «Por qué», que muestra cada condición y lo que falta.</translation>
    </message>
    <message>
        <source>No letter can be made</source>
        <translation>No se puede hacer ninguna carta</translation>
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
        <translation>Carta, como en Estados Unidos</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>The office, as its letters show it</source>
        <translation>La oficina, como figura en sus cartas</translation>
    </message>
    <message>
        <source>Head and foot of a letter</source>
        <translation>Encabezado y pie de una carta</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nombre de la oficina</translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation>Línea bajo el nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>Pie de cada página</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Size of paper</source>
        <translation>Tamaño del papel</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>needs {0}</source>
        <translation>falta: {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>desde el {0}</translation>
    </message>
</context>
<context>
    <name>OutcomeBox</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>no decree reading is held for this day</source>
        <translation>para este día no se dispone de la lectura de ningún decreto</translation>
    </message>
    <message>
        <source>under {0} itself</source>
        <translation>{0}, su texto</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>lectura: {0}</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Papers {0} of {1}</source>
        <translation>Documentos: {0} de {1}</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>{0}, asked for on</source>
        <translation>{0}: solicitado el</translation>
    </message>
    <message>
        <source>{0}, received on</source>
        <translation>{0}: recibido el</translation>
    </message>
    <message>
        <source>{0}, expires on</source>
        <translation>{0}: caduca el</translation>
    </message>
    <message>
        <source>{0}, confirmed by</source>
        <translation>{0}: confirmado por</translation>
    </message>
    <message>
        <source>{0}, ends soon</source>
        <translation>{0}: caduca pronto</translation>
    </message>
    <message>
        <source>{0}, has expired</source>
        <translation>{0}: ha caducado</translation>
    </message>
</context>
<context>
    <name>PapersLine</name>
    <message>
        <source>Papers of {0}</source>
        <translation>Documentos de {0}</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Passphrase now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new one twice.</source>
        <translation>Las dos no coinciden. Escriba la nueva dos veces.</translation>
    </message>
    <message>
        <source>The passphrase now is another one. Type it again.</source>
        <translation>La contraseña actual es otra. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>What locks a casebook is not installed; run.py installs it.</source>
        <translation>Lo que bloquea un fichero no está instalado; run.py lo instala.</translation>
    </message>
    <message>
        <source>Casebook, drafts and backups are locked: nobody opens them without the passphrase.</source>
        <translation>El fichero, los borradores y las copias están bloqueados: nadie los abre sin la contraseña.</translation>
    </message>
    <message>
        <source>Casebook and backups can be read by whoever has the file. With a passphrase nobody opens them without it; a passphrase that is forgotten can&apos;t be found again.</source>
        <translation>Quien tenga el archivo puede leer el fichero y las copias. Con contraseña nadie los abre sin ella; una contraseña olvidada no se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, con cambios</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>{0}, the first {1}</source>
        <translation>{0}, los primeros {1}</translation>
    </message>
    <message>
        <source>letter {0}</source>
        <translation>carta {0}</translation>
    </message>
    <message>
        <source>no letter yet</source>
        <translation>aún sin carta</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>passport {0}</source>
        <translation>pasaporte {0}</translation>
    </message>
    <message>
        <source>citizenship not recorded</source>
        <translation>no consta la nacionalidad</translation>
    </message>
    <message>
        <source>passport not recorded</source>
        <translation>no consta el pasaporte</translation>
    </message>
    <message>
        <source>birth date not recorded</source>
        <translation>no consta la fecha de nacimiento</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>fecha de nacimiento: {0}</translation>
    </message>
</context>
<context>
    <name>PersonPapers</name>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>oath by {0}</source>
        <translation>juramento hasta el {0}</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>X, as in the passport</source>
        <translation>X, como en el pasaporte</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Co&amp;mpare with another person</source>
        <translation>Co&amp;mparar con otra persona</translation>
    </message>
    <message>
        <source>Take the other person in hand, then press F8.</source>
        <translation>Elija a la otra persona y pulse F8.</translation>
    </message>
    <message>
        <source>Compare {0}, case {1}, with somebody else: find the other person, then press F8.</source>
        <translation>Comparar a {0}, expediente {1}, con alguien más: busque a la otra persona y pulse F8.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PickRelative</name>
    <message>
        <source>Loo&amp;k for somebody of the casebook</source>
        <translation>Bus&amp;car a alguien del fichero</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Take as relative</source>
        <translation>Tomar como familiar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nobody else is found for “{0}”.</source>
        <translation>No se encuentra a nadie más con «{0}».</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{0}, case {1}</source>
        <translation>{0}, expediente {1}</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>fecha de nacimiento: {0}</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
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
        <translation>Quitar {0} de la lista</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>{0} is not there: it was moved or renamed, or its disk is not plugged in.</source>
        <translation>{0} no está: se movió o cambió de nombre, o su disco no está conectado.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Made void by {0} on {1}: {2}.</source>
        <translation>Anulada por {0} el {1}: {2}.</translation>
    </message>
    <message>
        <source>Letter {0} replaces it.</source>
        <translation>La sustituye la carta {0}.</translation>
    </message>
    <message>
        <source>copy {0} handed out</source>
        <translation>se entregó la copia {0}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desactualizada</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Parentesco</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Save it elsewhere.</source>
        <translation>{0} no se puede escribir: {1}. Guárdelo en otro sitio.</translation>
    </message>
    <message>
        <source>Saved as {0}, with the slip {1}</source>
        <translation>Guardado como {0}, con la hoja {1}</translation>
    </message>
    <message>
        <source>Letter {0} is void</source>
        <translation>La carta {0} está anulada</translation>
    </message>
    <message>
        <source>The person of letter {0} is no longer in case {1}.</source>
        <translation>La persona de la carta {0} ya no está en el expediente {1}.</translation>
    </message>
    <message>
        <source>Letter {0} stands as it was. {1}</source>
        <translation>La carta {0} sigue como estaba. {1}</translation>
    </message>
    <message>
        <source>Letter {0} replaces {1}, which is void</source>
        <translation>La carta {0} sustituye a la {1}, que queda anulada</translation>
    </message>
    <message>
        <source>Case {0} is not in the casebook. Look for it in the trash and restore it.</source>
        <translation>El expediente {0} no está en el fichero. Búsquelo en la papelera y restáurelo.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Re&amp;print…</source>
        <translation>Re&amp;imprimir…</translation>
    </message>
    <message>
        <source>Vo&amp;id…</source>
        <translation>A&amp;nular…</translation>
    </message>
    <message>
        <source>Repl&amp;ace…</source>
        <translation>&amp;Sustituir…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Take the words back, or type fewer.</source>
        <translation>Borre las palabras o escriba menos.</translation>
    </message>
    <message>
        <source>No letter has these words.</source>
        <translation>Ninguna carta contiene estas palabras.</translation>
    </message>
    <message>
        <source>Every letter</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>Protect or &amp;sign…</source>
        <translation>Prote&amp;ger o firmar…</translation>
    </message>
    <message>
        <source>Letters with the words “{0}”</source>
        <translation>Cartas con las palabras «{0}»</translation>
    </message>
    <message>
        <source>{0}. As of {1}: {2}.</source>
        <translation>{0}. Al {1}: {2}.</translation>
    </message>
    <message>
        <source>A letter is issued from the page of a person, with Ctrl+L.</source>
        <translation>La carta se emite desde la página de una persona, con Ctrl+L.</translation>
    </message>
    <message>
        <source>No letter has been issued.</source>
        <translation>Aún no se ha emitido ninguna carta.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>W&amp;ords</source>
        <translation>Pa&amp;labras</translation>
    </message>
    <message>
        <source>Words that a letter has</source>
        <translation>Palabras que tiene la carta</translation>
    </message>
    <message>
        <source>number, name, case, kind, state</source>
        <translation>número, nombre, expediente, tipo, estado</translation>
    </message>
</context>
<context>
    <name>RelativeFields</name>
    <message>
        <source>Remove this relative</source>
        <translation>Quitar a este familiar</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elija</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Cónyuge</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <source>Adopted child</source>
        <translation>Hijo adoptivo o hija adoptiva</translation>
    </message>
    <message>
        <source>Stepchild</source>
        <translation>Hijastro o hijastra</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre o madre</translation>
    </message>
    <message>
        <source>Adoptive parent</source>
        <translation>Padre adoptivo o madre adoptiva</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Hermano o hermana</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Abuelo o abuela</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Pareja sin matrimonio</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Otro pariente</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>Divorcio</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Fallecimiento</translation>
    </message>
</context>
<context>
    <name>RelativeLine</name>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0}, desde: {1}</translation>
    </message>
</context>
<context>
    <name>RelativesPart</name>
    <message>
        <source>No relative is recorded.</source>
        <translation>No consta ningún familiar.</translation>
    </message>
    <message>
        <source>Relative {0}</source>
        <translation>Familiar {0}</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Hasta el {0}</translation>
    </message>
    <message>
        <source>Until another day</source>
        <translation>Hasta otro día</translation>
    </message>
</context>
<context>
    <name>RemindersPart</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>{0} put off</source>
        <translation>aplazados: {0}</translation>
    </message>
    <message>
        <source>Done: the reminder of {0}</source>
        <translation>Hecho: el recordatorio de {0}</translation>
    </message>
    <message>
        <source>The reminder of {0} is put off until {1}</source>
        <translation>El recordatorio de {0} queda aplazado hasta el {1}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>Cases left for long</source>
        <translation>Expedientes abandonados hace tiempo</translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation>Borrar este expediente…</translation>
    </message>
    <message>
        <source>The settings hold no rule after how many years a case is to be erased.</source>
        <translation>En los ajustes no hay regla sobre tras cuántos años se borra un expediente.</translation>
    </message>
    <message>
        <source>No case has been left for {0} years.</source>
        <translation>Ningún expediente lleva {0} años sin tocarse.</translation>
    </message>
    <message>
        <source>Cases left for {1} years: {0}. Look at each, and erase it or keep it.</source>
        <translation>Expedientes sin tocar desde hace {1} años: {0}. Revise cada uno, y bórrelo o consérvelo.</translation>
    </message>
    <message>
        <source>last changed {0}</source>
        <translation>último cambio: {0}</translation>
    </message>
</context>
<context>
    <name>SafeguardingPage</name>
    <message>
        <source>as with everybody</source>
        <translation>como con todos</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>no contactar</translation>
    </message>
    <message>
        <source>Cont&amp;act</source>
        <translation>C&amp;ontacto</translation>
    </message>
    <message>
        <source>&amp;Safe channel, and when</source>
        <translation>Canal seguro, &amp;y cuándo</translation>
    </message>
    <message>
        <source>Safeguarding: {0}</source>
        <translation>Protección: {0}</translation>
    </message>
    <message>
        <source>Not saved. {0}</source>
        <translation>No se guardó. {0}</translation>
    </message>
    <message>
        <source>Saved, apart from the case</source>
        <translation>Guardado, aparte del expediente</translation>
    </message>
    <message>
        <source>{0} (kept by {1} on {2})</source>
        <translation>{0} (guardado por {1} el {2})</translation>
    </message>
    <message>
        <source>Kept apart: in no letter, list, look-up or export, and nothing is worked out from it.</source>
        <translation>Se guarda aparte: no figura en ninguna carta, lista, búsqueda ni exportación, y nada se deduce de ello.</translation>
    </message>
    <message>
        <source>Indicators of forced labour, as the International Labour Organization lists them</source>
        <translation>Indicadores de trabajo forzoso, según la lista de la Organización Internacional del Trabajo</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Cerrar esta página</translation>
    </message>
    <message>
        <source>Close this page (Esc)</source>
        <translation>Cerrar esta página (Esc)</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>&amp;Lock the casebook</source>
        <translation>&amp;Bloquear el fichero</translation>
    </message>
    <message>
        <source>Sa&amp;fety: backups, check, passphrase</source>
        <translation>&amp;Seguridad: copias, comprobación, contraseña</translation>
    </message>
    <message>
        <source>Erase for g&amp;ood</source>
        <translation>Borrar para s&amp;iempre</translation>
    </message>
    <message>
        <source>Choose the case that is to be erased first.</source>
        <translation>Elija antes el expediente que se va a borrar.</translation>
    </message>
    <message>
        <source>Case {0} is not in the casebook any more.</source>
        <translation>El expediente {0} ya no está en el fichero.</translation>
    </message>
    <message>
        <source>This casebook is new, and whoever has the file can read it. A passphrase locks it.</source>
        <translation>Este fichero es nuevo y quien tenga el archivo puede leerlo. Una contraseña lo bloquea.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>{0} There is no backup that can be read. Save what can still be read now.</source>
        <translation>{0} No hay ninguna copia que se pueda leer. Guarde ahora lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
    <message>
        <source>{0} The newest good backup is of {1}, {2}.</source>
        <translation>{0} La última copia buena es del {1}, {2}.</translation>
    </message>
    <message>
        <source>Look at the backups</source>
        <translation>Ver las copias</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Leyendo lo que se pueda leer…</translation>
    </message>
    <message>
        <source>{0} people in {1} cases are saved in {2}. {3} things could not be read.</source>
        <translation>Guardado en {2}: personas {0}, expedientes {1}. No se pudo leer: {3}.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Check the whole file</source>
        <translation>Comprobar todo el archivo</translation>
    </message>
    <message>
        <source>Reading the whole file…</source>
        <translation>Leyendo todo el archivo…</translation>
    </message>
    <message>
        <source>The file is sound: {0} people in {1} cases, {2} letters. The history is whole up to {3}.</source>
        <translation>El archivo está sano: personas {0}, expedientes {1}, cartas {2}. El historial está completo hasta {3}.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>Estado del archivo</translation>
    </message>
</context>
<context>
    <name>SavedGroup</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>F2 renames a view, Delete takes it out</source>
        <translation>F2 cambia el nombre de una vista, Supr la quita</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Sa&amp;ve view</source>
        <translation>&amp;Guardar vista</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Quitar la vista</translation>
    </message>
    <message>
        <source>Save what is listed as a view: {0}.</source>
        <translation>Guardar lo que se lista como vista: {0}.</translation>
    </message>
    <message>
        <source>Saved as view {0}</source>
        <translation>Guardada como vista {0}</translation>
    </message>
    <message>
        <source>Rename the view {0}.</source>
        <translation>Cambiar el nombre de la vista «{0}».</translation>
    </message>
    <message>
        <source>The view is called {0} now</source>
        <translation>La vista se llama ahora «{0}»</translation>
    </message>
    <message>
        <source>View {0} is taken out</source>
        <translation>Se quitó la vista «{0}»</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Found for “{0}”</source>
        <translation>Resultados de «{0}»</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>citizenship {0}</source>
        <translation>nacionalidad: {0}</translation>
    </message>
    <message>
        <source>relation {0}</source>
        <translation>parentesco: {0}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en suspenso</translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation>sin suspensión</translation>
    </message>
    <message>
        <source>no letter yet</source>
        <translation>aún sin carta</translation>
    </message>
    <message>
        <source>letter issued</source>
        <translation>carta emitida</translation>
    </message>
    <message>
        <source>letter stale</source>
        <translation>carta desactualizada</translation>
    </message>
    <message>
        <source>mark until {0}</source>
        <translation>el año se cumple hasta el {0}</translation>
    </message>
    <message>
        <source>mark from {0}</source>
        <translation>el año se cumple desde el {0}</translation>
    </message>
    <message>
        <source>mark {0}</source>
        <translation>el año se cumple el {0}</translation>
    </message>
    <message>
        <source>mark {0} to {1}</source>
        <translation>el año se cumple del {0} al {1}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>Choose the office&apos;s logo</source>
        <translation>Elija el logotipo de la oficina</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>served-year</source>
        <translation>Año servido</translation>
    </message>
    <message>
        <source>the decree in force</source>
        <translation>El decreto vigente</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>never kept</source>
        <translation>no se guarda nunca</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se pregunta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Reading that letters follow</source>
        <translation>Lectura que siguen las cartas</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>Annex of letters</source>
        <translation>Anexo de las cartas</translation>
    </message>
    <message>
        <source>Days before a mark for reminders</source>
        <translation>Días de antelación de los recordatorios</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <source>Minutes until the casebook locks</source>
        <translation>Minutos hasta bloquear el fichero</translation>
    </message>
    <message>
        <source>Passphrase in the keyring</source>
        <translation>Contraseña en el llavero</translation>
    </message>
    <message>
        <source>Years until a case is listed for erasing</source>
        <translation>Años hasta proponer borrar un expediente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Wording of letters…</source>
        <translation>Te&amp;xtos de las cartas…</translation>
    </message>
</context>
<context>
    <name>SettlePanel</name>
    <message>
        <source>Met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Settle “{0}” for {1}, under {2}</source>
        <translation>Resolver «{0}» para {1}, según {2}</translation>
    </message>
    <message>
        <source>Holds on this sheet only, from {0} on.</source>
        <translation>Vale solo en esta hoja, desde el {0}.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Take back the settling of “{0}” for {1}, under {2}</source>
        <translation>Retirar lo resuelto sobre «{0}» para {1}, según {2}</translation>
    </message>
    <message>
        <source>The point is open again. The settling stays in the history.</source>
        <translation>El punto queda abierto de nuevo. Lo resuelto permanece en el historial.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Choose whether it is met.</source>
        <translation>Elija si se cumple.</translation>
    </message>
    <message>
        <source>Give the reason. It stands on the sheet and in the letter.</source>
        <translation>Indique el motivo. Figura en la hoja y en la carta.</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Indique su nombre.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Nothing was saved: the person is no longer in case {0}. Close the sheet.</source>
        <translation>No se guardó nada: la persona ya no está en el expediente {0}. Cierre la hoja.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Follow</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Reached, no letter</source>
        <translation>Cumplido, sin carta</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Próximos 30 días</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>Próximos 90 días</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Stale letters</source>
        <translation>Cartas desactualizadas</translation>
    </message>
    <message>
        <source>May apply, no letter</source>
        <translation>Pueden, sin carta</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>expedientes</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>Nothing: every fact that the readings ask for is there.</source>
        <translation>Nada: consta todo lo que piden las lecturas.</translation>
    </message>
    <message>
        <source>no letter, whatever follows</source>
        <translation>sin cartas, sea cual sea lo que sigue</translation>
    </message>
    <message>
        <source>under {0} itself</source>
        <translation>{0}, su texto</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>lectura: {0}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Queda por hacer</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Yearmark cannot start</source>
        <translation>Yearmark no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>new case {0}</source>
        <translation>expediente nuevo de {0}</translation>
    </message>
    <message>
        <source>delete case of {0}</source>
        <translation>borrado del expediente de {0}</translation>
    </message>
    <message>
        <source>restore {0}</source>
        <translation>restauración de {0}</translation>
    </message>
    <message>
        <source>merge two entries of {0}</source>
        <translation>unión de dos registros de {0}</translation>
    </message>
    <message>
        <source>add relative {0}</source>
        <translation>alta del familiar {0}</translation>
    </message>
    <message>
        <source>delete relative {0}</source>
        <translation>baja del familiar {0}</translation>
    </message>
    <message>
        <source>add contract of {0}</source>
        <translation>alta de un contrato de {0}</translation>
    </message>
    <message>
        <source>delete contract of {0}</source>
        <translation>baja de un contrato de {0}</translation>
    </message>
    <message>
        <source>facts of {0}</source>
        <translation>datos de {0}</translation>
    </message>
    <message>
        <source>settling for {0}</source>
        <translation>resolución para {0}</translation>
    </message>
    <message>
        <source>confirmed facts of {0}</source>
        <translation>datos confirmados de {0}</translation>
    </message>
    <message>
        <source>save view {0}</source>
        <translation>guardado de la vista {0}</translation>
    </message>
    <message>
        <source>change view {0}</source>
        <translation>cambio de la vista {0}</translation>
    </message>
    <message>
        <source>rename view {0}</source>
        <translation>cambio de nombre de la vista {0}</translation>
    </message>
    <message>
        <source>delete view {0}</source>
        <translation>borrado de la vista {0}</translation>
    </message>
    <message>
        <source>import of {0}</source>
        <translation>importación de {0}</translation>
    </message>
    <message>
        <source>changes in case {0}</source>
        <translation>cambios en el expediente {0}</translation>
    </message>
    <message>
        <source>{1} of {0}</source>
        <translation>{1} de {0}</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>oath</source>
        <translation>juramento</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>&amp;Delete case</source>
        <translation>&amp;Borrar expediente</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>Case {0} is in the trash</source>
        <translation>El expediente {0} está en la papelera</translation>
    </message>
    <message>
        <source>Save what is typed, or leave it; then a step can be undone.</source>
        <translation>Guarde lo escrito, o salga; después se puede deshacer un paso.</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Deshacer {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Rehacer {0}</translation>
    </message>
</context>
<context>
    <name>StripBox</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Read {0} for {1}? Proposed: {2}</source>
        <translation>¿Leer {0} como {1}? Propuesta: {2}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is typed.</source>
        <translation>{0}: está escrito «{1}».</translation>
    </message>
    <message>
        <source>The strip has {0}</source>
        <translation>La banda dice {0}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>caducidad</translation>
    </message>
    <message>
        <source>{0} fits</source>
        <translation>concuerda: {0}</translation>
    </message>
    <message>
        <source>{0} and {1} fit</source>
        <translation>concuerdan: {0} y {1}</translation>
    </message>
    <message>
        <source>Passport strip</source>
        <translation>Banda del pasaporte</translation>
    </message>
</context>
<context>
    <name>StripEdit</name>
    <message>
        <source>Passport strip</source>
        <translation>Banda del pasaporte</translation>
    </message>
    <message>
        <source>Paste the strip, or let a reader type it.</source>
        <translation>Pegue la banda, o léala con un lector.</translation>
    </message>
</context>
<context>
    <name>TextSizeKeys</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Texto más grande</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Tamaño &amp;usual del texto</translation>
    </message>
    <message>
        <source>Text at {0} %</source>
        <translation>Texto al {0} %</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Also due</source>
        <translation>También pendiente</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Archivo de calendario…</translation>
    </message>
    <message>
        <source>Passports expiring</source>
        <translation>Pasaportes por caducar</translation>
    </message>
    <message>
        <source>Oath deadlines</source>
        <translation>Plazos del juramento</translation>
    </message>
    <message>
        <source>Stale letters</source>
        <translation>Cartas desactualizadas</translation>
    </message>
    <message>
        <source>Stopped clocks</source>
        <translation>Cómputos detenidos</translation>
    </message>
    <message>
        <source>The next is {0} on {1}.</source>
        <translation>Sigue {0}, el {1}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>hace {0}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>dentro de {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>between {0} and {1}</source>
        <translation>entre el {0} y el {1}</translation>
    </message>
    <message>
        <source>{0}: not recorded</source>
        <translation>{0}: no consta</translation>
    </message>
    <message>
        <source>since {0}, {1}</source>
        <translation>desde el {0}, {1}</translation>
    </message>
    <message>
        <source>Reached, no letter yet</source>
        <translation>Año cumplido, aún sin carta</translation>
    </message>
    <message>
        <source>May apply, no letter</source>
        <translation>Pueden solicitar, sin carta</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Próximos 30 días</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>Próximos 90 días</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <source>that would stop someone within 90 days</source>
        <translation>que frenarían a alguien en 90 días</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>to {0}</source>
        <translation>hasta el {0}</translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation>Aún no hay expedientes.</translation>
    </message>
    <message>
        <source>Enter the first recruit, then the relatives.</source>
        <translation>Registre al primer recluta y después a sus familiares.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo expediente</translation>
    </message>
</context>
<context>
    <name>TodaySection</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Letters for {0} ready…</source>
        <translation>Cartas listas: {0}…</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Things are restored as of today only.</source>
        <translation>Se restaura solo con fecha de hoy.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Cases and relatives taken out are kept here.</source>
        <translation>Aquí se guardan los expedientes y familiares quitados.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{0}. As of {1}: {2}.</source>
        <translation>{0}. Al {1}: {2}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <source>Case {0}</source>
        <translation>Expediente {0}</translation>
    </message>
    <message>
        <source>Relative in case {0}</source>
        <translation>Familiar en el expediente {0}</translation>
    </message>
    <message>
        <source>taken out {0} by {1}</source>
        <translation>quitado el {0} por {1}</translation>
    </message>
</context>
<context>
    <name>UndoHint</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Deshacer: {0}</translation>
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
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another casebook…</source>
        <translation>Otro fichero…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Type the passphrase of this casebook.</source>
        <translation>Escriba la contraseña de este fichero.</translation>
    </message>
    <message>
        <source>This casebook is locked with a passphrase. It is {0}.</source>
        <translation>Este fichero está bloqueado con contraseña: {0}.</translation>
    </message>
    <message>
        <source>Keep it in the keyring of this desktop</source>
        <translation>Guardarla en el llavero de este escritorio</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Void, replaced by {0}</source>
        <translation>Anulada, sustituida por {0}</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Auténtica</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Not as it was issued</source>
        <translation>No es como se emitió</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Borrada aquí</translation>
    </message>
    <message>
        <source>Protected with a password</source>
        <translation>Protegida con contraseña</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>No se leyó nada</translation>
    </message>
    <message>
        <source>No letter of this casebook</source>
        <translation>No es una carta de este fichero</translation>
    </message>
    <message>
        <source>Issued here: {0}</source>
        <translation>Emitida aquí: {0}</translation>
    </message>
    <message>
        <source>case {0}</source>
        <translation>expediente {0}</translation>
    </message>
    <message>
        <source>{0} is no file. Choose the letter&apos;s PDF.</source>
        <translation>{0} no es un archivo. Elija el PDF de la carta.</translation>
    </message>
    <message>
        <source>{0} is far too big to be a letter.</source>
        <translation>{0} es demasiado grande para ser una carta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read. Choose the letter&apos;s PDF.</source>
        <translation>{0} no se puede leer. Elija el PDF de la carta.</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>Elegir un arch&amp;ivo…</translation>
    </message>
    <message>
        <source>Sh&amp;ow in the register</source>
        <translation>M&amp;ostrar en el registro de cartas</translation>
    </message>
    <message>
        <source>Open the c&amp;ase</source>
        <translation>Abrir el ex&amp;pediente</translation>
    </message>
    <message>
        <source>The file {0}</source>
        <translation>El archivo {0}</translation>
    </message>
    <message>
        <source>Type the check code, paste the square&apos;s text, or choose the letter&apos;s file.</source>
        <translation>Escriba el código de verificación, pegue el texto del cuadro o elija el archivo de la carta.</translation>
    </message>
    <message>
        <source>Drop one file that lies on this computer, the letter&apos;s PDF.</source>
        <translation>Suelte un solo archivo que esté en este equipo: el PDF de la carta.</translation>
    </message>
    <message>
        <source>Check a letter</source>
        <translation>Comprobar una carta</translation>
    </message>
    <message>
        <source>Type the check code of a letter, paste the text that its square holds, or choose its file; it may also be dropped here. Nothing is changed by it.</source>
        <translation>Escriba el código de verificación de una carta, pegue el texto de su cuadro o elija su archivo; también se puede soltar aquí. Con ello no se cambia nada.</translation>
    </message>
    <message>
        <source>Check code or text of the s&amp;quare</source>
        <translation>Código de verificación o texto del cuad&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>Co&amp;ntraseña del archivo</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Export saved views</source>
        <translation>Exportar vistas guardadas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Bring in saved views</source>
        <translation>Importar vistas guardadas</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>Vistas guardadas (*.json)</translation>
    </message>
</context>
<context>
    <name>ViewsFile</name>
    <message>
        <source>Export saved views…</source>
        <translation>Exportar vistas guardadas…</translation>
    </message>
    <message>
        <source>Bring in saved views…</source>
        <translation>Importar vistas guardadas…</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>{0} no se puede escribir: {1}.</translation>
    </message>
    <message>
        <source>The saved views are in {0}</source>
        <translation>Las vistas guardadas están en {0}</translation>
    </message>
    <message>
        <source>Brought in: {0}</source>
        <translation>Importado: {0}</translation>
    </message>
    <message>
        <source>All its views are here already</source>
        <translation>Todas sus vistas ya están aquí</translation>
    </message>
</context>
<context>
    <name>VoidBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>It is never handed out again, and its number stays in the register.</source>
        <translation>No se vuelve a entregar y su número permanece en el registro.</translation>
    </message>
    <message>
        <source>Make letter {0} void</source>
        <translation>Anular la carta {0}</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>It becomes void, and another is issued on the facts of today; both or neither.</source>
        <translation>Queda anulada y se emite otra con los datos de hoy; las dos cosas o ninguna.</translation>
    </message>
    <message>
        <source>Replace letter {0}</source>
        <translation>Sustituir la carta {0}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Say why; the reason stays in the register.</source>
        <translation>Indique el motivo; permanece en el registro.</translation>
    </message>
    <message>
        <source>Say who does it; the name stays in the register.</source>
        <translation>Indique quién lo hace; el nombre permanece en el registro.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Id&amp;ioma</translation>
    </message>
</context>
<context>
    <name>VoidStrip</name>
    <message>
        <source>To be read only: a void letter is not saved or printed again.</source>
        <translation>Solo para leer: una carta anulada no se guarda ni se imprime de nuevo.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>recruit, case {0}, on {1}</source>
        <translation>recluta, expediente {0}, al {1}</translation>
    </message>
    <message>
        <source>{0} of {1}, case {2}, on {3}</source>
        <translation>{0} de {1}, expediente {2}, al {3}</translation>
    </message>
    <message>
        <source>{0} itself</source>
        <translation>{0}, su texto</translation>
    </message>
    <message>
        <source>the letters follow this; in force {0}</source>
        <translation>las cartas siguen esta; vigente {0}</translation>
    </message>
    <message>
        <source>stands beside; in force {0}</source>
        <translation>figura al lado; vigente {0}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} clauses met</source>
        <translation>{0}: {1} de {2} cláusulas cumplidas</translation>
    </message>
    <message>
        <source>{0}’s clauses, the recruit</source>
        <translation>{0}: condiciones del recluta</translation>
    </message>
    <message>
        <source>{0}’s own clauses</source>
        <translation>{0}: condiciones propias</translation>
    </message>
    <message>
        <source>Settled as {0} on {1} by {2}: “{3}”. Holds on this sheet only, from that day.</source>
        <translation>Resuelto el {1} por {2}: {0}. Motivo: «{3}». Vale solo en esta hoja, desde ese día.</translation>
    </message>
    <message>
        <source>Was to be settled: {0}.</source>
        <translation>Estaba por resolver: {0}.</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Fuente: {0}</translation>
    </message>
    <message>
        <source>settled {0}, {1}</source>
        <translation>resuelto el {0}, {1}</translation>
    </message>
    <message>
        <source>no decree reading is held for this day</source>
        <translation>para este día no se dispone de la lectura de ningún decreto</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se exige</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>desde el {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>del {0} al {1}</translation>
    </message>
</context>
<context>
    <name>WhyFoot</name>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Facts are filled in, and points settled, as of today only.</source>
        <translation>Los datos se completan y los puntos se resuelven solo con fecha de hoy.</translation>
    </message>
</context>
<context>
    <name>WhyPainter</name>
    <message>
        <source>not asked</source>
        <translation>no se exige</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>This is not kept yet. Finish it, or leave it with Esc.</source>
        <translation>Esto aún no está guardado. Termínelo o salga con Esc.</translation>
    </message>
</context>
<context>
    <name>WhyTable</name>
    <message>
        <source>Clause</source>
        <translation>Condición</translation>
    </message>
</context>
<context>
    <name>WhyTitle</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>Por qué: {0}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Cerrar la hoja</translation>
    </message>
    <message>
        <source>Close the sheet (Esc)</source>
        <translation>Cerrar la hoja (Esc)</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Clauses</source>
        <translation>Condiciones</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{0} can&apos;t be written: {1}. Nothing was changed.</source>
        <translation>No se puede escribir {0}: {1}. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Back to the shipped &amp;wording</source>
        <translation>Volver al te&amp;xto original</translation>
    </message>
    <message>
        <source>The wording is saved; letters issued from now on read so.</source>
        <translation>El texto se ha guardado; las cartas que se emitan desde ahora dirán eso.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Ctrl+S saves it, Esc leaves without it.</source>
        <translation>Lo que ha escrito no está guardado. Ctrl+S lo guarda, Esc sale sin ello.</translation>
    </message>
    <message>
        <source>The shipped wording is used again.</source>
        <translation>Se vuelve a usar el texto original.</translation>
    </message>
    <message>
        <source>The office&apos;s own wording</source>
        <translation>El texto propio de la oficina</translation>
    </message>
    <message>
        <source>The shipped wording</source>
        <translation>El texto original</translation>
    </message>
    <message>
        <source>What every letter says</source>
        <translation>Lo que dice toda carta</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Slip with a copy</source>
        <translation>Hoja que acompaña a una copia</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Names in curly brackets are filled in by the program and can be moved; two stars begin and end bold. What a letter has to say stays in it, and nothing in it may promise.</source>
        <translation>El programa rellena los nombres entre llaves, que se pueden mover; dos asteriscos abren y cierran la negrita. Lo que una carta tiene que decir se queda en ella, y nada en ella puede prometer.</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Parte</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Id&amp;ioma</translation>
    </message>
    <message>
        <source>Wording of letters</source>
        <translation>Textos de las cartas</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
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
        <translation>Enter lista el día, Ctrl+Enter su mes; también con un clic.</translation>
    </message>
    <message>
        <source>{0} more, known to the month or the year only, stand on no day.</source>
        <translation>{0} más, de los que solo se sabe el mes o el año, no figuran en ningún día.</translation>
    </message>
    <message>
        <source>Marks in the next twelve months</source>
        <translation>Quiénes cumplen el año en los próximos doce meses</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Marks in the next {0} months: {1}. {2}</source>
        <translation>Quiénes cumplen el año en {0} meses: {1}. {2}</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>{0} does not ask this</source>
        <translation>{0}: no lo exige</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>lectura: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
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
        <translation>Países</translation>
    </message>
</context>
</TS>
