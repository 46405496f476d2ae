<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>Aside</name>
    <message>
        <source>Safety first</source>
        <translation>Turvallisuus ensin</translation>
    </message>
    <message>
        <source>Bring someone in</source>
        <translation>Hae joku avuksi</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Siirtoa varten</translation>
    </message>
    <message>
        <source>What I can grant</source>
        <translation>Mitä voin antaa</translation>
    </message>
    <message>
        <source>While you listen</source>
        <translation>Kun kuuntelet</translation>
    </message>
    <message>
        <source>How does this caller learn?</source>
        <translation>Miten soittaja oppii?</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Laita pois</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>Kollegan kanssa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Kopioi kortti</translation>
    </message>
    <message>
        <source>Show large…</source>
        <translation>Näytä isona…</translation>
    </message>
    <message>
        <source>{offer} ({limit})</source>
        <translation>{offer} ({limit})</translation>
    </message>
    <message>
        <source>Your team has not written its list yet. The sentences above hold all the same.</source>
        <translation>Tiimisi ei ole vielä kirjoittanut luetteloaan. Yllä olevat lauseet pätevät silti.</translation>
    </message>
    <message>
        <source>Nothing was noted on this call yet.</source>
        <translation>Tästä puhelusta ei ole vielä merkintöjä.</translation>
    </message>
    <message>
        <source>Wants: {what}</source>
        <translation>Haluaa: {what}</translation>
    </message>
    <message>
        <source>Tried: {what}</source>
        <translation>Kokeiltu: {what}</translation>
    </message>
    <message>
        <source>Offered: {what}</source>
        <translation>Tarjottu: {what}</translation>
    </message>
    <message>
        <source>Boundary: {what}</source>
        <translation>Raja: {what}</translation>
    </message>
    <message>
        <source>{rung} at {time}</source>
        <translation>{rung} kohdassa {time}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>OK</source>
        <translation>Ok</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Boundary</source>
        <translation>Raja</translation>
    </message>
    <message>
        <source>Steady line</source>
        <translation>Varalause</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>Näytä koko ikkuna</translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe in</source>
        <translation>Hengitä sisään</translation>
    </message>
    <message>
        <source>through the nose</source>
        <translation>nenän kautta</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Vielä vähän</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Hengitä ulos</translation>
    </message>
    <message>
        <source>slowly, by the mouth</source>
        <translation>hitaasti, suun kautta</translation>
    </message>
    <message>
        <source>Breathing guide: two breaths in, one long breath out</source>
        <translation>Hengitysohje: kaksi kertaa sisään, yksi pitkä ulos</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Boundary</source>
        <translation>Raja</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What to say</source>
        <translation>Mitä sanot</translation>
    </message>
    <message>
        <source>Choose what is happening below. The sentence stands here.</source>
        <translation>Valitse alta, mitä tapahtuu. Lause tulee tähän.</translation>
    </message>
    <message>
        <source>{title} · said</source>
        <translation>{title} · sanottu</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>”{sentence}”</translation>
    </message>
    <message>
        <source>Said it</source>
        <translation>Sanottu</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Sano toisin</translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Rauhoittui</translation>
    </message>
    <message>
        <source>Steady line</source>
        <translation>Varalause</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei sanottu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Laita pois</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>No longer shown</source>
        <translation>Ei enää näy</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>your cue</source>
        <translation>vihje sinulle</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>Safety card</source>
        <translation>Turvallisuuskortti</translation>
    </message>
    <message>
        <source>What you can offer</source>
        <translation>Mitä voit tarjota</translation>
    </message>
    <message>
        <source>Help early</source>
        <translation>Apua ajoissa</translation>
    </message>
    <message>
        <source>While you listen</source>
        <translation>Kun kuuntelet</translation>
    </message>
    <message>
        <source>Before the shift</source>
        <translation>Ennen vuoroa</translation>
    </message>
    <message>
        <source>What changed in the team’s pack</source>
        <translation>Mikä muuttui tiimin paketissa</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Nähty</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>And {n} more: call-companion pack list says where the pack is.</source>
        <translation>Ja {n} muuta: call-companion pack list kertoo, missä paketti on.</translation>
    </message>
    <message>
        <source>Your own lines are as they were.</source>
        <translation>Omat lauseesi ovat ennallaan.</translation>
    </message>
</context>
<context>
    <name>Cooldown</name>
    <message>
        <source>Set the phone to {code}.</source>
        <translation>Laita puhelin tilaan {code}.</translation>
    </message>
    <message>
        <source>Set the phone to pause.</source>
        <translation>Laita puhelin tauolle.</translation>
    </message>
    <message>
        <source>Or walk round the block, drink some water, talk to a teammate.</source>
        <translation>Tai kävele hetki, juo vettä, juttele työkaverin kanssa.</translation>
    </message>
    <message>
        <source>2 minutes more</source>
        <translation>2 minuuttia lisää</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message numerus="yes">
        <source>You set %n boundaries, one at a time.</source>
        <translation>
            <numerusform>Asetit rajan.</numerusform>
            <numerusform>Asetit %n rajaa, yhden kerrallaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller calmed down.</source>
        <translation>Soittaja rauhoittui.</translation>
    </message>
    <message numerus="yes">
        <source>You stayed with it for %n minutes.</source>
        <translation>
            <numerusform>Hoidit puhelua %n minuutin.</numerusform>
            <numerusform>Hoidit puhelua %n minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a hard one.</source>
        <translation>Se oli raskas puhelu.</translation>
    </message>
</context>
<context>
    <name>Crm</name>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>Lopputulos: {outcome}.</translation>
    </message>
    <message>
        <source>Call at {start}, {length}.</source>
        <translation>Puhelu klo {start}, kesto {length}.</translation>
    </message>
    <message>
        <source>Call at {start}, {length}, of it {hold} on hold.</source>
        <translation>Puhelu klo {start}, kesto {length}, josta pidossa {hold}.</translation>
    </message>
    <message>
        <source>Behaviour: {what}.</source>
        <translation>Käytös: {what}.</translation>
    </message>
    <message>
        <source>{time} asked to stop.</source>
        <translation>{time} pyydetty lopettamaan.</translation>
    </message>
    <message>
        <source>{time} asked again, with the condition to go on.</source>
        <translation>{time} pyydetty uudelleen, ehtona puhelun jatkumiselle.</translation>
    </message>
    <message>
        <source>{time} final warning.</source>
        <translation>{time} viimeinen varoitus.</translation>
    </message>
    <message>
        <source>{time} brought in the lead.</source>
        <translation>{time} esihenkilö pyydetty mukaan.</translation>
    </message>
    <message>
        <source>{time} announced the end of the call and offered a later one.</source>
        <translation>{time} kerrottu puhelun lopettamisesta ja tarjottu uutta puhelua myöhemmin.</translation>
    </message>
    <message>
        <source>{time} calmed down, back to the matter.</source>
        <translation>{time} rauhoittui, palattiin asiaan.</translation>
    </message>
    <message>
        <source>{time} ended.</source>
        <translation>{time} puhelu päättyi.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n calls are in {file}.</source>
        <translation>
            <numerusform>Tiedostossa {file} on %n puhelu.</numerusform>
            <numerusform>Tiedostossa {file} on %n puhelua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation>Mitään ei viety: {reason}</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Muistiinpano itselle</translation>
    </message>
    <message>
        <source>It stays on this computer. No card numbers, no names.</source>
        <translation>Pysyy tällä koneella. Ei korttinumeroita, ei nimiä.</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Mitä myönnettiin</translation>
    </message>
    <message>
        <source>Reference, such as a ticket number</source>
        <translation>Viite, esimerkiksi tikettinumero</translation>
    </message>
    <message>
        <source>Kept as a fingerprint that recognises it; as typed only if the settings say so.</source>
        <translation>Tallentuu sormenjälkenä, josta numeron tunnistaa. Sellaisenaan vain, jos asetuksissa niin sanotaan.</translation>
    </message>
    <message>
        <source>What the call was about</source>
        <translation>Mitä puhelu koski</translation>
    </message>
    <message>
        <source>A word or two.</source>
        <translation>Sana tai pari.</translation>
    </message>
    <message>
        <source>That call is closed already. What you wrote is on the clipboard.</source>
        <translation>Puhelu on jo suljettu. Kirjoittamasi teksti on leikepöydällä.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>shipped</source>
        <translation>ohjelman</translation>
    </message>
    <message>
        <source>team</source>
        <translation>tiimin</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>oma</translation>
    </message>
    <message>
        <source>My own lines</source>
        <translation>Omat lauseeni</translation>
    </message>
    <message>
        <source>It needs some words first.</source>
        <translation>Kirjoita siihen ensin jotain.</translation>
    </message>
    <message>
        <source>This is too long to be kept: a sentence has {most} characters at most.</source>
        <translation>Tämä on liian pitkä tallennettavaksi: lauseessa on enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>There is no room for more: a step has {lines} lines at most.</source>
        <translation>Enempää ei mahdu: vaiheessa on enintään {lines} lausetta.</translation>
    </message>
    <message>
        <source>There is one like that already.</source>
        <translation>Sellainen on jo.</translation>
    </message>
    <message>
        <source>This belongs to another layer and can only be hidden.</source>
        <translation>Tämä ei ole omasi, joten sen voi vain piilottaa.</translation>
    </message>
    <message>
        <source>This part of the file is broken. Mend it there first.</source>
        <translation>Tämä tiedoston kohta on rikki. Korjaa se ensin tiedostossa.</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n sana</numerusform>
            <numerusform>%n sanaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds aloud</source>
        <translation>
            <numerusform>%n sekunti ääneen</numerusform>
            <numerusform>%n sekuntia ääneen</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} words are too many to say at a stretch; {words} is the most.</source>
        <translation>Sanoja on {part}, liikaa yhteen menoon. Enintään {words}.</translation>
    </message>
    <message>
        <source>{part} characters do not fit the card well; {letters} is the most.</source>
        <translation>Merkkejä on {part}, ne eivät mahdu kortille hyvin. Enintään {letters}.</translation>
    </message>
    <message>
        <source>This is longer than one breath: “{part}”. A full stop helps.</source>
        <translation>Tämä ei mene yhdellä hengenvedolla: ”{part}”. Piste auttaa.</translation>
    </message>
    <message>
        <source>An exclamation mark sounds like shouting.</source>
        <translation>Huutomerkki kuulostaa huudolta.</translation>
    </message>
    <message>
        <source>Parentheses cannot be said: “{part}”.</source>
        <translation>Sulkeita ei voi sanoa: ”{part}”.</translation>
    </message>
    <message>
        <source>A dash cannot be said. Make two sentences, or use a comma.</source>
        <translation>Ajatusviivaa ei voi sanoa. Tee kaksi lausetta tai käytä pilkkua.</translation>
    </message>
    <message>
        <source>“{part}” sounds like a script. Say it as you would to a neighbour.</source>
        <translation>”{part}” kuulostaa ulkoa luetulta. Sano niin kuin sanoisit naapurille.</translation>
    </message>
    <message>
        <source>“{part}” promises what may not be yours to keep.</source>
        <translation>”{part}” lupaa sellaista, mitä et ehkä voi pitää.</translation>
    </message>
    <message>
        <source>It begins with “{part}”, which is heard as an accusation. Begin with “I”.</source>
        <translation>Alussa on ”{part}”, ja se kuulostaa syytökseltä. Aloita minä-muodolla.</translation>
    </message>
    <message>
        <source>“{part}”: only the final warning and the end speak of ending the call.</source>
        <translation>”{part}”: puhelun lopettamisesta puhutaan vain viimeisessä varoituksessa ja lopetuksessa.</translation>
    </message>
    <message>
        <source>“{part}” sounds like mockery when the call has been ended.</source>
        <translation>”{part}” kuulostaa pilkalta, kun puhelu on lopetettu.</translation>
    </message>
    <message>
        <source>Many hard consonants in one sentence: {part}.</source>
        <translation>Yhdessä lauseessa on monta hankalaa konsonanttia: {part}.</translation>
    </message>
    <message>
        <source>A tongue-twister: “{part}”.</source>
        <translation>Kieli menee solmuun: ”{part}”.</translation>
    </message>
    <message>
        <source>“{part}” is a long word to say under stress; {long} letters is the most.</source>
        <translation>”{part}” on pitkä sana paineen alla. Enintään {long} kirjainta.</translation>
    </message>
    <message>
        <source>There is no field {part}. The fields are {fields}.</source>
        <translation>Kenttää {part} ei ole. Kentät ovat {fields}.</translation>
    </message>
    <message>
        <source>A bracket is not closed, or stands inside another: “{part}”.</source>
        <translation>Hakasulku on auki tai toisen sisällä: ”{part}”.</translation>
    </message>
    <message>
        <source>{part} must stand in [brackets], which go when the field is not set.</source>
        <translation>Kentän {part} pitää olla [hakasulkeissa]. Ne jäävät pois, kun kenttä on tyhjä.</translation>
    </message>
    <message>
        <source>no heading stands above it</source>
        <translation>yllä ei ole otsikkoa</translation>
    </message>
    <message>
        <source>a heading with no sentence below it</source>
        <translation>otsikon alla ei ole lausetta</translation>
    </message>
    <message>
        <source>too long for a heading</source>
        <translation>liian pitkä otsikoksi</translation>
    </message>
    <message>
        <source>too long for one sentence</source>
        <translation>liian pitkä yhdeksi lauseeksi</translation>
    </message>
    <message>
        <source>the step is full</source>
        <translation>vaihe on täynnä</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>se on jo mukana</translation>
    </message>
    <message>
        <source>the caller says it</source>
        <translation>sen sanoo soittaja</translation>
    </message>
    <message>
        <source>something has to be filled in; use {fields} in [brackets]</source>
        <translation>siinä on täytettävää; käytä kenttiä {fields} [hakasulkeissa]</translation>
    </message>
    <message>
        <source>Line {number}: {why}. “{text}”</source>
        <translation>Rivi {number}: {why}. ”{text}”</translation>
    </message>
    <message>
        <source>The boundary, in general</source>
        <translation>Raja yleensä</translation>
    </message>
    <message>
        <source>Moments of a call</source>
        <translation>Puhelun hetket</translation>
    </message>
    <message>
        <source>Nothing has “{words}” in a title, a sentence or a cue.</source>
        <translation>Missään otsikossa, lauseessa tai vihjeessä ei ole sanoja ”{words}”.</translation>
    </message>
    <message>
        <source>Boundary: {rung}</source>
        <translation>Raja: {rung}</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n piilossa</numerusform>
            <numerusform>%n piilossa</numerusform>
        </translation>
    </message>
    <message>
        <source>stands in, in another language</source>
        <translation>lainassa toisesta kielestä</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>piilossa</translation>
    </message>
    <message>
        <source>hidden by the team’s pack</source>
        <translation>tiimin paketin piilottama</translation>
    </message>
    <message>
        <source>The boundary</source>
        <translation>Raja</translation>
    </message>
    <message>
        <source>When a field is not set: “{sentence}”</source>
        <translation>Kun kenttä on tyhjä: ”{sentence}”</translation>
    </message>
    <message>
        <source>Easy to say.</source>
        <translation>Helppo sanoa.</translation>
    </message>
    <message>
        <source>{title} (a new situation)</source>
        <translation>{title} (uusi tilanne)</translation>
    </message>
    <message>
        <source>{title} (a new step)</source>
        <translation>{title} (uusi vaihe)</translation>
    </message>
    <message>
        <source>A team’s pack</source>
        <translation>Tiimin paketti</translation>
    </message>
    <message>
        <source>What is edited: {choice}</source>
        <translation>Muokattavana: {choice}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Avaa…</translation>
    </message>
    <message>
        <source>Open a team’s pack</source>
        <translation>Avaa tiimin paketti</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Uusi…</translation>
    </message>
    <message>
        <source>New team’s pack</source>
        <translation>Uusi tiimin paketti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Paste from a document…</source>
        <translation>Liitä asiakirjasta…</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Lause</translation>
    </message>
    <message>
        <source>Cue for your own eye: voice, pause, breath</source>
        <translation>Vihje vain sinulle: ääni, tauko, hengitys</translation>
    </message>
    <message>
        <source>As it stands in the window</source>
        <translation>Näin se näkyy ikkunassa</translation>
    </message>
    <message>
        <source>What to say, in one breath</source>
        <translation>Mitä sanot, yhdellä hengenvedolla</translation>
    </message>
    <message>
        <source>Packs of prompts (*.toml)</source>
        <translation>Lausepaketit (*.toml)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Lauseet</translation>
    </message>
    <message>
        <source>Add a situation…</source>
        <translation>Lisää tilanne…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>‹ All situations</source>
        <translation>‹ Kaikki tilanteet</translation>
    </message>
    <message>
        <source>Group: {title}</source>
        <translation>Ryhmä: {title}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Ensimmäinen lause</translation>
    </message>
    <message>
        <source>It needs a title and a first sentence.</source>
        <translation>Anna otsikko ja ensimmäinen lause.</translation>
    </message>
    <message>
        <source>Paste from a document</source>
        <translation>Liitä asiakirjasta</translation>
    </message>
    <message>
        <source>One sentence a line. A heading becomes a situation; called like one there is, it adds to that one.</source>
        <translation>Yksi lause riville. Otsikosta tulee tilanne. Jos samanniminen on jo, lauseet lisätään siihen.</translation>
    </message>
    <message>
        <source>New situations stand under</source>
        <translation>Uudet tilanteet ryhmään</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Liitä tähän</translation>
    </message>
    <message>
        <source>Text from a document</source>
        <translation>Asiakirjan teksti</translation>
    </message>
    <message numerus="yes">
        <source>Add %n lines</source>
        <translation>
            <numerusform>Lisää %n lause</numerusform>
            <numerusform>Lisää %n lausetta</numerusform>
        </translation>
    </message>
    <message>
        <source>What the text would make stands here before it is made.</source>
        <translation>Tässä näet, mitä tekstistä tulee, ennen kuin mitään lisätään.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Ei käytetty</translation>
    </message>
    <message>
        <source>Drag to another place, or Alt and an arrow key</source>
        <translation>Raahaa toiseen paikkaan, tai Alt ja nuolinäppäin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Näytä taas</translation>
    </message>
    <message>
        <source>Make my own of it</source>
        <translation>Tee siitä oma</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>This line ({layer}) stays as it is. Hide it, or make one of your own of it.</source>
        <translation>Tämä lause ({layer}) pysyy ennallaan. Piilota se tai tee siitä oma.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Lisää lause</translation>
    </message>
    <message>
        <source>Title of the situation</source>
        <translation>Tilanteen otsikko</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Vaiheen otsikko</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Lisää vaihe…</translation>
    </message>
    <message>
        <source>Step up</source>
        <translation>Vaihe ylös</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Vaihe alas</translation>
    </message>
    <message>
        <source>Search titles, sentences and cues</source>
        <translation>Hae otsikoista, lauseista, vihjeistä</translation>
    </message>
    <message>
        <source>Situations, the boundary, moments</source>
        <translation>Tilanteet, raja, hetket</translation>
    </message>
    <message>
        <source>A new situation</source>
        <translation>Uusi tilanne</translation>
    </message>
    <message>
        <source>A new step: {title}</source>
        <translation>Uusi vaihe: {title}</translation>
    </message>
    <message>
        <source>Only you see your own lines. What you change is kept at once.</source>
        <translation>Vain sinä näet omat lauseesi. Muutokset tallentuvat heti.</translation>
    </message>
    <message>
        <source>{file}: what you change is kept at once. Hand the file out when it is done.</source>
        <translation>{file}: muutokset tallentuvat heti. Jaa tiedosto, kun se on valmis.</translation>
    </message>
    <message>
        <source>Your lines are still here. Leave again, and they are put on the clipboard.</source>
        <translation>Lauseesi ovat vielä tässä. Jos poistut uudestaan, ne menevät leikepöydälle.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export my log</source>
        <translation>Vie lokini tiedostoon</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON ohjelmille (*.json)</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Sentences in English</source>
        <translation>Lauseet englanniksi</translation>
    </message>
    <message>
        <source>Sentences in Finnish</source>
        <translation>Lauseet suomeksi</translation>
    </message>
    <message>
        <source>Sentences in Greek</source>
        <translation>Lauseet kreikaksi</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Aloita puhelu</translation>
    </message>
    <message>
        <source>Call over</source>
        <translation>Puhelu ohi</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pitoon</translation>
    </message>
    <message>
        <source>Back to call</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Töihin</translation>
    </message>
    <message>
        <source>Just the words</source>
        <translation>Vain lauseet</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Ei puhelua</translation>
    </message>
    <message>
        <source>Wrap-up, talked {time}</source>
        <translation>Jälkityö, puhuttu {time}</translation>
    </message>
    <message>
        <source>Breather</source>
        <translation>Hengähdystauko</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Puhelussa</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>Kollegan kanssa</translation>
    </message>
    <message>
        <source>Promised time is over</source>
        <translation>Luvattu aika on ohi</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pidossa</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Time on this call</source>
        <translation>Puhelun kesto</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>Aika pidossa</translation>
    </message>
    <message>
        <source>Time since the call</source>
        <translation>Aika puhelun jälkeen</translation>
    </message>
    <message>
        <source>Time left to rest</source>
        <translation>Taukoa jäljellä</translation>
    </message>
    <message>
        <source>The disk takes nothing just now. Your calls are kept in memory and saved as soon as it does.</source>
        <translation>Levylle ei nyt voi tallentaa. Puhelusi pysyvät muistissa ja tallentuvat heti kun levy toimii.</translation>
    </message>
    <message>
        <source>The log belongs to a newer version of this program. Calls are kept beside it until the update.</source>
        <translation>Loki kuuluu ohjelman uudemmalle versiolle. Puhelut tallentuvat sen viereen, kunnes ohjelma päivitetään.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>Bring someone in now?</source>
        <translation>Haetaanko joku avuksi?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>1 minute promised</source>
        <translation>Luvattu 1 minuutti</translation>
    </message>
    <message>
        <source>{n} minutes promised</source>
        <translation>Luvattu {n} minuuttia</translation>
    </message>
    <message>
        <source>{time} promised</source>
        <translation>Luvattu {time}</translation>
    </message>
    <message>
        <source>Undo: back to call</source>
        <translation>Peru lopetus</translation>
    </message>
    <message>
        <source>Undo start</source>
        <translation>Peru aloitus</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} min sitten</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minuutti sitten</numerusform>
            <numerusform>%n minuuttia sitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the window small</source>
        <translation>Pienennä ikkuna</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Valikko</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>What they want</source>
        <translation>Mitä halutaan</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Mitä on kokeiltu</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Mitä on tarjottu</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Siirtoa varten</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Rajat</translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>Muistiinpanoon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>What you type is forgotten with this call, unless you keep it.</source>
        <translation>Se, mitä kirjoitat, unohtuu puhelun mukana, ellet tallenna sitä.</translation>
    </message>
    <message>
        <source>It goes into the note when the call is over.</source>
        <translation>Se menee muistiinpanoon, kun puhelu on ohi.</translation>
    </message>
    <message>
        <source>It is in the note of this call.</source>
        <translation>Se on tämän puhelun muistiinpanossa.</translation>
    </message>
    <message>
        <source>The note is full: not all of the card is in it.</source>
        <translation>Muistiinpano on täynnä: koko kortti ei mahtunut.</translation>
    </message>
    <message>
        <source>This call is closed. The card goes when you close this window.</source>
        <translation>Tämä puhelu on suljettu. Kortti katoaa, kun suljet ikkunan.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Notice</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Raja</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Lopetus</translation>
    </message>
    <message>
        <source>Your lead takes it from here</source>
        <translation>Esihenkilö jatkaa tästä</translation>
    </message>
    <message>
        <source>Now hang up on the phone</source>
        <translation>Sulje nyt puhelu puhelimesta</translation>
    </message>
    <message>
        <source>My lead agrees: end the call</source>
        <translation>Esihenkilö sallii: lopeta</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Huomauta</translation>
    </message>
    <message>
        <source>Draw the line</source>
        <translation>Vedä raja</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Viimeinen varoitus</translation>
    </message>
    <message>
        <source>Bring in my lead</source>
        <translation>Esihenkilö mukaan</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Lopeta puhelu</translation>
    </message>
    <message>
        <source>{rung}, said at {time}</source>
        <translation>{rung}, sanottu kohdassa {time}</translation>
    </message>
    <message>
        <source>{rung}, looked at</source>
        <translation>{rung}, katsottu</translation>
    </message>
    <message>
        <source>{rung}, not yet</source>
        <translation>{rung}, ei vielä</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Light or dark: as the system</source>
        <translation>Vaalea vai tumma: järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light or dark: light</source>
        <translation>Vaalea vai tumma: vaalea</translation>
    </message>
    <message>
        <source>Light or dark: dark</source>
        <translation>Vaalea vai tumma: tumma</translation>
    </message>
    <message>
        <source>Practise after the call</source>
        <translation>Harjoittele puhelun jälkeen</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>Harjoittele…</translation>
    </message>
    <message>
        <source>Export my log…</source>
        <translation>Vie lokini tiedostoon…</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Avaa lokikansio</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Lauseet…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Asetukset…</translation>
    </message>
    <message>
        <source>Use the keyboard here (Esc gives it back)</source>
        <translation>Käytä näppäimistöä tässä (Esc palauttaa)</translation>
    </message>
    <message>
        <source>Back to the corner</source>
        <translation>Takaisin kulmaan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta ohjelma</translation>
    </message>
    <message>
        <source>What changed in the team’s pack…</source>
        <translation>Mikä muuttui tiimin paketissa…</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{whole}.{part}</source>
        <translation>{whole},{part}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Resolved</source>
        <translation>Ratkesi</translation>
    </message>
    <message>
        <source>Follow-up promised</source>
        <translation>Palataan asiaan</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Viety eteenpäin</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Ended at boundary</source>
        <translation>Lopetettu rajaan</translation>
    </message>
    <message>
        <source>Ended at once</source>
        <translation>Lopetettu heti</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>Soittaja lopetti</translation>
    </message>
    <message>
        <source>Line dropped</source>
        <translation>Linja katkesi</translation>
    </message>
    <message>
        <source>No solution</source>
        <translation>Ei ratkaisua</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Väärä numero</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Kirjaamatta</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The team’s pack at {source} does not answer; the words of the last time are used.</source>
        <translation>Tiimin paketti ei vastaa: {source}. Käytössä ovat viime kerran lauseet.</translation>
    </message>
    <message numerus="yes">
        <source>The team’s pack changed: %n lines. The menu shows what.</source>
        <translation>
            <numerusform>Tiimin paketti muuttui: %n lause. Valikosta näet, mikä.</numerusform>
            <numerusform>Tiimin paketti muuttui: %n lausetta. Valikosta näet, mitkä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>What do you say? Keys 1 to {count}</source>
        <translation>Mitä sanot? Näppäimet 1–{count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudestaan</translation>
    </message>
    <message>
        <source>Another scene</source>
        <translation>Toinen kohtaus</translation>
    </message>
    <message>
        <source>There are no scenes in this language yet.</source>
        <translation>Tällä kielellä ei ole vielä kohtauksia.</translation>
    </message>
    <message>
        <source>{answer} Tried already.</source>
        <translation>{answer} Jo kokeiltu.</translation>
    </message>
    <message>
        <source>That helps</source>
        <translation>Tämä auttaa</translation>
    </message>
    <message>
        <source>Try another</source>
        <translation>Kokeile toista</translation>
    </message>
    <message>
        <source>That makes it harder</source>
        <translation>Tämä vaikeuttaa</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Harjoittele</translation>
    </message>
    <message>
        <source>None of this goes into your log.</source>
        <translation>Mikään tästä ei mene lokiisi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tiedoston &amp;nimi:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tiedostotyyppi:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yläkansio</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Nimeä &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näytä &amp;piilotetut tiedostot</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uusi kansio</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Oma tietokone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on jo olemassa.
Korvataanko se?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Kansiota ei löydy.
Tarkista kansion nimi.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Muokattu</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Kyllä</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Ok</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>No calls yet today.</source>
        <translation>Tänään ei vielä puheluita.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n calls</source>
        <translation>
            <numerusform>Tänään %n puhelu</numerusform>
            <numerusform>Tänään %n puhelua</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}.</source>
        <translation>{calls}.</translation>
    </message>
    <message numerus="yes">
        <source>%n hard</source>
        <translation>
            <numerusform>raskaita %n</numerusform>
            <numerusform>raskaita %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}, {hard}.</source>
        <translation>{calls}, {hard}.</translation>
    </message>
    <message>
        <source>Hard after all?</source>
        <translation>Olikin raskas?</translation>
    </message>
    <message>
        <source>Last call: {outcome}</source>
        <translation>Edellinen: {outcome}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Change the last call</source>
        <translation>Muuta edellistä puhelua</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>My lead decides</source>
        <translation>Esihenkilö päättää</translation>
    </message>
    <message>
        <source>No</source>
        <translation>En</translation>
    </message>
    <message>
        <source>May you end an abusive call?</source>
        <translation>Saatko lopettaa asiattoman puhelun?</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>Tiedostoa {file} ei voitu kirjoittaa: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; choose another one.</source>
        <translation>Kansiota {folder} ei ole. Valitse toinen.</translation>
    </message>
    <message>
        <source>{file} is a folder; give a file name as well.</source>
        <translation>{file} on kansio. Anna myös tiedoston nimi.</translation>
    </message>
    <message>
        <source>Call Companion keeps its own files in this folder; choose another one.</source>
        <translation>Tässä kansiossa ovat Call Companionin omat tiedostot. Valitse toinen.</translation>
    </message>
    <message>
        <source>{n} entries could not be read</source>
        <translation>lukematta jääneitä merkintöjä {n}</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>mitään ei kadonnut</translation>
    </message>
    <message>
        <source>The history of your calls was damaged and has been repaired: {n} calls are there, {lost}. The damaged file is kept in {aside}.</source>
        <translation>Puheluhistoria oli vioittunut ja on korjattu: puheluita tallessa {n}, {lost}. Vioittunut tiedosto on tallessa: {aside}.</translation>
    </message>
    <message>
        <source>it cannot be opened ({reason})</source>
        <translation>se ei aukea ({reason})</translation>
    </message>
    <message>
        <source>it is larger than {most} KB</source>
        <translation>sen koko on yli {most} kt</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>sitä ei ole kirjoitettu UTF-8:na</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>siinä on liikaa sisäkkäisiä osia</translation>
    </message>
    <message>
        <source>line {line} has more than {most} dots</source>
        <translation>rivillä {line} on yli {most} pistettä</translation>
    </message>
    <message>
        <source>line {line} is nested more than {most} brackets deep</source>
        <translation>rivillä {line} on yli {most} sisäkkäistä sulkua</translation>
    </message>
    <message>
        <source>the text that begins in line {line} is not closed</source>
        <translation>riviltä {line} alkava teksti jää auki</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. It was left as it is.</source>
        <translation>Tiedostoa {file} ei voi lukea: {reason}. Siihen ei koskettu.</translation>
    </message>
    <message>
        <source>{file} was not saved: it would be larger than {most} KB.</source>
        <translation>{file} ei tallentunut: siitä tulisi yli {most} KB.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>Tiedostoa {file} ei voitu tallentaa: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read and cannot be set aside: {reason}.</source>
        <translation>Tiedostoa {file} ei voi lukea eikä siirtää syrjään: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. It is kept as {aside}; correct it and rename it back.</source>
        <translation>Tiedostoa {file} ei voi lukea: {reason}. Se on tallessa nimellä {aside}; korjaa se ja palauta nimi.</translation>
    </message>
    <message>
        <source>it was made for a newer Call Companion</source>
        <translation>se on tehty uudemmalle Call Companionille</translation>
    </message>
    <message>
        <source>its first line must be schema = {schema}</source>
        <translation>sen ensimmäisellä rivillä pitää olla schema = {schema}</translation>
    </message>
    <message>
        <source>There are no prompts for the language "{language}": calls are timed, no sentences are shown.</source>
        <translation>Kielelle ”{language}” ei ole lauseita: puhelut ajastetaan, lauseita ei näytetä.</translation>
    </message>
    <message>
        <source>There are no prompts for the language "{language}"; the English ones stand in.</source>
        <translation>Kielelle ”{language}” ei ole lauseita. Tilalla ovat englanninkieliset.</translation>
    </message>
    <message>
        <source>{file} was not usable and is kept as {aside}. References of earlier calls are no longer recognised; those of new calls are.</source>
        <translation>{file} ei kelvannut ja on tallessa nimellä {aside}. Aiempien puheluiden viitteitä ei enää tunnisteta, uusien tunnistetaan.</translation>
    </message>
    <message>
        <source>{file} cannot be kept ({reason}). References are recognised until you quit; free the disk.</source>
        <translation>{file} ei tallennu ({reason}). Viitteet tunnistetaan, kunnes suljet ohjelman. Vapauta levytilaa.</translation>
    </message>
    <message>
        <source>{file}: "{name}" must be {wrong}. {default} is used until you correct the line or remove it.</source>
        <translation>{file}: kohdan ”{name}” arvon pitää olla {wrong}. {default} on käytössä, kunnes korjaat rivin tai poistat sen.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {file}: {reason}.</source>
        <translation>Asetuksia ei voitu tallentaa tiedostoon {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. The defaults are used.</source>
        <translation>Tiedostoa {file} ei voi lukea: {reason}. Oletukset ovat käytössä.</translation>
    </message>
    <message>
        <source>{begin} Correct the file and start again.</source>
        <translation>{begin} Korjaa tiedosto ja käynnistä uudelleen.</translation>
    </message>
    <message>
        <source>{begin} Your file is kept as {aside}; correct it and rename it back, or set the settings anew.</source>
        <translation>{begin} Tiedostosi on tallessa nimellä {aside}: korjaa se ja palauta sen nimi, tai tee asetukset uudelleen.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true tai false</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>yksi näistä: {choices}</translation>
    </message>
    <message>
        <source>a text in quotes of at most {most} characters</source>
        <translation>enintään {most} merkin teksti lainausmerkeissä</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>kokonaisluku väliltä {low}–{high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>luku väliltä {low}–{high}</translation>
    </message>
    <message>
        <source>a list of texts in quotes</source>
        <translation>luettelo lainausmerkeissä olevia tekstejä</translation>
    </message>
    <message>
        <source>at most {most} texts of at most {longest} characters</source>
        <translation>enintään {most} tekstiä, kussakin enintään {longest} merkkiä</translation>
    </message>
    <message>
        <source>The default, {value},</source>
        <translation>Oletus {value}</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Oletus</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About you</source>
        <translation>Sinusta</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Mitä näet</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Mitä tallentuu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Stands in sentences that name you. Empty: the sentence does without.</source>
        <translation>Tulee lauseisiin, joissa nimesi sanotaan. Tyhjänä lause toimii ilman.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Stands in sentences that name the company. Empty: the sentence does without.</source>
        <translation>Tulee lauseisiin, joissa yritys mainitaan. Tyhjänä lause toimii ilman.</translation>
    </message>
    <message>
        <source>When you call back</source>
        <translation>Milloin soitat takaisin</translation>
    </message>
    <message>
        <source>As you would say it: “tomorrow before ten”. Empty: no time is promised.</source>
        <translation>Niin kuin sanoisit sen: ”huomenna ennen kymmentä”. Tyhjänä aikaa ei luvata.</translation>
    </message>
    <message>
        <source>Pause code of the phone</source>
        <translation>Puhelimen taukokoodi</translation>
    </message>
    <message>
        <source>What the breather asks you to set the phone to. Empty: “pause”.</source>
        <translation>Tila, johon hengähdystauko pyytää laittamaan puhelimen. Tyhjänä ”tauko”.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Of this program’s own words. The sentences to say have theirs.</source>
        <translation>Ohjelman omien tekstien kieli. Lauseilla on omansa.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Vaalea vai tumma</translation>
    </message>
    <message>
        <source>The colours of every window.</source>
        <translation>Kaikkien ikkunoiden värit.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>On top of the system’s own text size. The windows grow with it.</source>
        <translation>Järjestelmän oman koon lisäksi. Ikkunat kasvavat mukana.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>prosenttia</translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation>Lauseiden kieli</translation>
    </message>
    <message>
        <source>EN, FI and EL at the top of the window change it with one click, in a call too.</source>
        <translation>Ikkunan yläreunan kielet vaihtavat lauseiden kielen yhdellä napsautuksella, myös puhelussa.</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Ohjelman mukaan</translation>
    </message>
    <message>
        <source>Show the meaning</source>
        <translation>Näytä merkitys</translation>
    </message>
    <message>
        <source>Under a sentence in another language stands the same in yours.</source>
        <translation>Toisenkielisen lauseen alla on sama omalla kielelläsi.</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Enemmän kontrastia</translation>
    </message>
    <message>
        <source>Black, white and strong edges. Off: as the system asks.</source>
        <translation>Musta, valkoinen ja vahvat reunat. Poissa päältä: järjestelmän mukaan.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Vähemmän liikettä</translation>
    </message>
    <message>
        <source>The breathing guide stands still and says what to do in words.</source>
        <translation>Hengitysohje ei liiku vaan kertoo sanoin, mitä tehdä.</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>Kapea palkki</translation>
    </message>
    <message>
        <source>One line instead of the whole window.</source>
        <translation>Yksi rivi koko ikkunan sijaan.</translation>
    </message>
    <message>
        <source>Place on the screen</source>
        <translation>Paikka näytöllä</translation>
    </message>
    <message>
        <source>To move it, drag the window. Here: back to the corner.</source>
        <translation>Siirrä ikkunaa raahaamalla. Tästä: takaisin kulmaan.</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>ylävasen</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>yläoikea</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>alavasen</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>alaoikea</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuutti</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuuttia</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekuntia</translation>
    </message>
    <message>
        <source>May you end an abusive call?</source>
        <translation>Saatko lopettaa asiattoman puhelun?</translation>
    </message>
    <message>
        <source>Unless yes, no warning speaks of an end: the boundary brings in your lead.</source>
        <translation>Jos et vastaa kyllä, mikään varoitus ei puhu lopettamisesta: rajalla esihenkilö tulee mukaan.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ei vastattu vielä</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>My lead decides</source>
        <translation>Esihenkilö päättää</translation>
    </message>
    <message>
        <source>No</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Raja</translation>
    </message>
    <message>
        <source>The usual steps. Threats and the like bring their own, and never more of them.</source>
        <translation>Tavalliset vaiheet. Uhkauksilla ja vastaavilla on omansa, eikä niitä ole koskaan enempää.</translation>
    </message>
    <message>
        <source>Three warnings</source>
        <translation>Kolme varoitusta</translation>
    </message>
    <message>
        <source>Two warnings</source>
        <translation>Kaksi varoitusta</translation>
    </message>
    <message>
        <source>Ask, warn, act</source>
        <translation>Pyydä, varoita, toimi</translation>
    </message>
    <message>
        <source>One warning</source>
        <translation>Yksi varoitus</translation>
    </message>
    <message>
        <source>End at once</source>
        <translation>Lopeta heti</translation>
    </message>
    <message>
        <source>Hand over, never end</source>
        <translation>Siirrä, älä lopeta</translation>
    </message>
    <message>
        <source>Time promised on hold</source>
        <translation>Pidossa luvattu aika</translation>
    </message>
    <message>
        <source>What the hold timer is measured against.</source>
        <translation>Tähän pidon kelloa verrataan.</translation>
    </message>
    <message>
        <source>An easy wrap-up closes after</source>
        <translation>Helppo jälkityö sulkeutuu</translation>
    </message>
    <message>
        <source>By itself, unless you have chosen or written something in it.</source>
        <translation>Itsestään, jos et ole valinnut tai kirjoittanut siihen mitään.</translation>
    </message>
    <message>
        <source>A hard wrap-up closes after</source>
        <translation>Raskas jälkityö sulkeutuu</translation>
    </message>
    <message>
        <source>By itself, after a hard call or once you have begun to fill it in.</source>
        <translation>Itsestään raskaan puhelun jälkeen tai kun olet alkanut täyttää sitä.</translation>
    </message>
    <message>
        <source>Length of a breather</source>
        <translation>Hengähdystauon pituus</translation>
    </message>
    <message>
        <source>The rest after a hard call.</source>
        <translation>Lepo raskaan puhelun jälkeen.</translation>
    </message>
    <message>
        <source>Offer help on a call after</source>
        <translation>Tarjoa apua puhelussa, kun kulunut</translation>
    </message>
    <message>
        <source>One quiet line asks whether to bring someone in. 0: never.</source>
        <translation>Yksi huomaamaton rivi kysyy, haetaanko joku avuksi. 0: ei koskaan.</translation>
    </message>
    <message>
        <source>Offer help at the boundary</source>
        <translation>Tarjoa apua rajalla</translation>
    </message>
    <message>
        <source>So many steps of the boundary were said. 0: never.</source>
        <translation>Kun rajan vaiheita on sanottu näin monta. 0: ei koskaan.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>vaihetta</translation>
    </message>
    <message>
        <source>Offer help when it repeats</source>
        <translation>Tarjoa apua, kun sama toistuu</translation>
    </message>
    <message>
        <source>So often the same situation was chosen on one call. 0: never.</source>
        <translation>Kun sama tilanne on valittu puhelussa näin monta kertaa. 0: ei koskaan.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>kertaa</translation>
    </message>
    <message>
        <source>The team’s pack of words</source>
        <translation>Tiimin lausepaketti</translation>
    </message>
    <message>
        <source>A file or a folder, as your team names it. Empty: the shipped words and your own.</source>
        <translation>Tiedosto tai kansio, jonka tiimisi kertoo. Tyhjänä ohjelman lauseet ja omasi.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>What calls are about: one on each line, at most {most}, each of at most {longest} characters.</source>
        <translation>Mitä puhelut koskevat: yksi riville, enintään {most}, kussakin enintään {longest} merkkiä.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei yhtään</translation>
    </message>
    <message>
        <source>Keep references as typed</source>
        <translation>Tallenna viitteet sellaisinaan</translation>
    </message>
    <message>
        <source>Off keeps only a fingerprint that recognises a ticket number; on keeps the number.</source>
        <translation>Poissa päältä tallentuu vain sormenjälki, josta tikettinumeron tunnistaa; päällä tallentuu numero.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Päällä</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>oletus: {value}</translation>
    </message>
    <message>
        <source>No setting has “{words}” in its name, help or value.</source>
        <translation>Missään asetuksessa ei ole sanoja ”{words}”.</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}, please. It stays at {value}.</source>
        <translation>Anna kokonaisluku väliltä {low}–{high}. Arvo on edelleen {value}.</translation>
    </message>
    <message>
        <source>A number from {low} to {high}, please. It stays at {value}.</source>
        <translation>Anna luku väliltä {low}–{high}. Arvo on edelleen {value}.</translation>
    </message>
    <message>
        <source>At most {most} characters, please; these are {n}. Nothing is changed yet.</source>
        <translation>Enintään {most} merkkiä, nyt niitä on {n}. Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>At most {most} characters a line, please: “{start}…” is longer.</source>
        <translation>Enintään {most} merkkiä rivillä: ”{start}…” on pidempi.</translation>
    </message>
    <message>
        <source>At most {most} topics, please; these are {n}. Nothing is changed yet.</source>
        <translation>Enintään {most} aihetta, nyt niitä on {n}. Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>Less: {label}</source>
        <translation>Vähemmän: {label}</translation>
    </message>
    <message>
        <source>More: {label}</source>
        <translation>Enemmän: {label}</translation>
    </message>
    <message>
        <source>Back to the corner</source>
        <translation>Takaisin kulmaan</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Palauta oletus</translation>
    </message>
    <message>
        <source>Back to default: {label}</source>
        <translation>Palauta oletus: {label}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Hae asetuksista</translation>
    </message>
    <message>
        <source>Shows the settings that have your words in their name, help or value. Ctrl+F</source>
        <translation>Näyttää asetukset, joiden nimessä, ohjeessa tai arvossa on hakusanasi. Ctrl+F</translation>
    </message>
    <message>
        <source>What you change is kept at once.</source>
        <translation>Muutokset tallentuvat heti.</translation>
    </message>
    <message>
        <source>Open the settings folder</source>
        <translation>Avaa asetuskansio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>At any moment</source>
        <translation>Milloin vain</translation>
    </message>
    <message>
        <source>Calls you make</source>
        <translation>Soitat itse</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Jumissa</translation>
    </message>
    <message>
        <source>Over the line</source>
        <translation>Yli rajan</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Hädässä</translation>
    </message>
    <message>
        <source>What is happening: {situation}</source>
        <translation>Mitä tapahtuu: {situation}</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Show the situations</source>
        <translation>Näytä tilanteet</translation>
    </message>
    <message>
        <source>Fold the situations away</source>
        <translation>Piilota tilanteet</translation>
    </message>
</context>
<context>
    <name>Strain</name>
    <message>
        <source>Easy</source>
        <translation>Helppo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Kireä</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Raskas</translation>
    </message>
    <message>
        <source>Abusive</source>
        <translation>Asiaton</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>{hours}:{minutes}</source>
        <translation>{hours}.{minutes}</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Billing</source>
        <translation>Laskutus</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Toimitus</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Kirjautuminen</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Vika</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>A card number was masked: only its last four digits are kept.</source>
        <translation>Korttinumero peitettiin: vain neljä viimeistä numeroa tallentuu.</translation>
    </message>
    <message>
        <source>A card's security code was masked: it is never kept.</source>
        <translation>Kortin turvakoodi peitettiin: sitä ei tallenneta koskaan.</translation>
    </message>
    <message>
        <source>An account number was masked: only its last four digits are kept.</source>
        <translation>Tilinumero peitettiin: vain neljä viimeistä numeroa tallentuu.</translation>
    </message>
    <message>
        <source>Numbers were masked: at most their last four digits are kept.</source>
        <translation>Numeroita peitettiin: enintään neljä viimeistä numeroa tallentuu.</translation>
    </message>
    <message>
        <source>Esc gives the keyboard back.</source>
        <translation>Esc palauttaa näppäimistön.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>The command line cannot reach this window: its folder is not safe to use.</source>
        <translation>Komentorivi ei saa yhteyttä ikkunaan: sen kansio ei ole turvallinen.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) does not let a window stay on top or keep its place by itself.</source>
        <translation>Tällä työpöydällä (Wayland) ikkuna ei pysy itsestään päällimmäisenä eikä paikallaan.</translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message>
        <source>Another topic</source>
        <translation>Muu aihe</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Muistiinpano itselle</translation>
    </message>
    <message>
        <source>Reference kept</source>
        <translation>Viite tallessa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>You promised to write.</source>
        <translation>Lupasit kirjoittaa.</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Mitä myönnettiin</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita muistiinpano</translation>
    </message>
    <message>
        <source>Copy for the CRM</source>
        <translation>Kopioi CRM:ään</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Miten päättyi</translation>
    </message>
    <message>
        <source>How it was for you</source>
        <translation>Miltä tuntui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
</context>
</TS>
