<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{0} people have another outcome</source>
        <translation>
            <numerusform>{0} person has another outcome</numerusform>
            <numerusform>{0} people have another outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} people</source>
        <translation>
            <numerusform>{0} person</numerusform>
            <numerusform>{0} people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} cases</source>
        <translation>
            <numerusform>{0} case</numerusform>
            <numerusform>{0} cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} years</source>
        <translation>
            <numerusform>{0}, {1} year</numerusform>
            <numerusform>{0}, {1} years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} marks to look after. Open Today to see whose.</source>
        <translation>
            <numerusform>{0} mark to look after. Open Today to see whose.</numerusform>
            <numerusform>{0} marks to look after. Open Today to see whose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since {0}: {1} people have reached the mark.</source>
        <translation>
            <numerusform>Since {0}: {1} person has reached the mark.</numerusform>
            <numerusform>Since {0}: {1} people have reached the mark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} relatives</source>
        <translation>
            <numerusform>{0} relative</numerusform>
            <numerusform>{0} relatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} papers still to bring</source>
        <translation>
            <numerusform>{0} paper still to bring</numerusform>
            <numerusform>{0} papers still to bring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} marks</source>
        <translation>
            <numerusform>{0} mark</numerusform>
            <numerusform>{0} marks</numerusform>
        </translation>
    </message>
</context>
</TS>
