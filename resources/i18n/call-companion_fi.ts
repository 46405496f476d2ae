<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>About</name>
    <message>
        <source>Hands a support agent the next sentence on a hard call.</source>
        <translation>Antaa asiakaspalvelijalle seuraavan lauseen, kun puhelu on vaikea.</translation>
    </message>
    <message>
        <source>Your calls and notes lie in {folder}. The program sends nothing anywhere: what leaves this computer is what you export or copy yourself.</source>
        <translation>Puhelusi ja muistiinpanosi ovat tässä kansiossa: {folder}. Ohjelma ei lähetä mitään minnekään: koneelta lähtee vain se, minkä itse viet tai kopioit.</translation>
    </message>
    <message>
        <source>{part}, licence {licence}</source>
        <translation>{part}, lisenssi {licence}</translation>
    </message>
    <message>
        <source>About Call Companion</source>
        <translation>Tietoja Call Companionista</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Mistä ohjelma koostuu</translation>
    </message>
    <message>
        <source>Search in this text</source>
        <translation>Etsi tekstistä</translation>
    </message>
    <message>
        <source>Copy the versions for IT</source>
        <translation>Kopioi versiot IT-tuelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lisenssi: {licence}</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Lisenssiteksti: {part}</translation>
    </message>
    <message>
        <source>The versions are on the clipboard.</source>
        <translation>Versiot ovat leikepöydällä.</translation>
    </message>
</context>
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
    <name>Backups</name>
    <message>
        <source>There is no backup yet. One is made each day, between two calls.</source>
        <translation>Varmuuskopiota ei vielä ole. Sellainen tehdään joka päivä puhelujen välissä.</translation>
    </message>
    <message>
        <source>A backup takes the place of the calls you have now. Those are kept too: you find them here afterwards.</source>
        <translation>Varmuuskopio tulee nykyisten puhelujesi tilalle. Nekin säilyvät: löydät ne sen jälkeen täältä.</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>Varmuuskopio {day}</translation>
    </message>
    <message>
        <source>Before an update, {day}</source>
        <translation>Ennen päivitystä, {day}</translation>
    </message>
    <message>
        <source>Before an import, {day}</source>
        <translation>Ennen tuontia, {day}</translation>
    </message>
    <message>
        <source>Replaced by a backup, {day}</source>
        <translation>Korvattu varmuuskopiolla, {day}</translation>
    </message>
    <message>
        <source>Made by a newer Call Companion: install that version first.</source>
        <translation>Uudemman Call Companionin tekemä: asenna ensin se versio.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n puhelu</numerusform>
            <numerusform>%n puhelua</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls}, {first} to {last}</source>
        <translation>{calls}, {first}–{last}</translation>
    </message>
    <message>
        <source>Put it in place of the calls you have now?</source>
        <translation>Otetaanko se nykyisten puhelujesi tilalle?</translation>
    </message>
    <message>
        <source>{day}/{month}/{year}</source>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Muu tiedosto…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Varmuuskopiot (*.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Palauta se</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Anna olla</translation>
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
        <source>Sigh</source>
        <translation>Huokaus</translation>
    </message>
    <message>
        <source>Breathe by sighs</source>
        <translation>Hengitä huokauksin</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Neliö</translation>
    </message>
    <message>
        <source>Breathe in a box: four times four</source>
        <translation>Hengitä neliössä: neljä kertaa neljä</translation>
    </message>
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
        <source>{n} seconds</source>
        <translation>{n} sekuntia</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pidätä</translation>
    </message>
    <message>
        <source>Breathing guide: in, hold, out, hold, four seconds each</source>
        <translation>Hengitysohje: sisään, pidätys, ulos, pidätys, neljä sekuntia kutakin</translation>
    </message>
    <message>
        <source>Breathing guide: two breaths in, one long breath out</source>
        <translation>Hengitysohje: kaksi kertaa sisään, yksi pitkä ulos</translation>
    </message>
    <message>
        <source>{breath}, {n} s</source>
        <translation>{breath}, {n} s</translation>
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
        <source>May help you settle.</source>
        <translation>Voi rauhoittaa.</translation>
    </message>
    <message>
        <source>2 minutes more</source>
        <translation>2 minuuttia lisää</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>That was a hard one.</source>
        <translation>Se oli raskas puhelu.</translation>
    </message>
    <message numerus="yes">
        <source>You set %n boundaries, one at a time.</source>
        <translation>
            <numerusform>Asetit rajan.</numerusform>
            <numerusform>Asetit %n rajaa, yhden kerrallaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then you said that the call ends.</source>
        <translation>Sitten sanoit, että puhelu päättyy.</translation>
    </message>
    <message>
        <source>The caller calmed down.</source>
        <translation>Soittaja rauhoittui.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>You said that the call ends here.</source>
        <translation>Sanoit, että puhelu päättyy tähän.</translation>
    </message>
    <message>
        <source>You handed it over.</source>
        <translation>Annoit asian eteenpäin.</translation>
    </message>
    <message>
        <source>You asked a colleague.</source>
        <translation>Kysyit työkaverilta.</translation>
    </message>
    <message>
        <source>You were back from hold in the time you promised.</source>
        <translation>Palasit pidosta siinä ajassa, jonka lupasit.</translation>
    </message>
    <message>
        <source>You tried another way to say it.</source>
        <translation>Kokeilit sanoa sen toisin.</translation>
    </message>
    <message numerus="yes">
        <source>You stayed with it for %n minutes.</source>
        <translation>
            <numerusform>Hoidit puhelua %n minuutin.</numerusform>
            <numerusform>Hoidit puhelua %n minuuttia.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have just had a hard call. Have you got five minutes?</source>
        <translation>Minulla oli juuri raskas puhelu. Onko sinulla viisi minuuttia?</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Avaa sähköpostiin</translation>
    </message>
    <message>
        <source>Walk round the block</source>
        <translation>Kävele kortteli</translation>
    </message>
    <message>
        <source>Headset off. Look at what is far away, and let your arms swing.</source>
        <translation>Kuulokkeet pois. Katso kauas ja anna käsien heilua.</translation>
    </message>
    <message>
        <source>Water and a stretch</source>
        <translation>Vettä ja venytys</translation>
    </message>
    <message>
        <source>A glass of water, slowly. Stand up, shoulders back, look out of the window.</source>
        <translation>Lasi vettä, hitaasti. Nouse ylös, hartiat taakse, katso ulos ikkunasta.</translation>
    </message>
    <message>
        <source>Message a teammate</source>
        <translation>Viesti kaverille</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>”{text}”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Write it out</source>
        <translation>Pura kirjoittamalla</translation>
    </message>
    <message>
        <source>As it comes. It is thrown away when you close it, unless you keep it.</source>
        <translation>Niin kuin se tulee. Se hävitetään, kun suljet sen, ellet tallenna.</translation>
    </message>
    <message>
        <source>Whatever helps. Nobody is told.</source>
        <translation>Mikä vain auttaa. Kenellekään ei kerrota.</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Kiitokset</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Tai</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
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
    <name>Date</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d.M.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day}.{month}{year}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pe</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>la</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>su</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maanantai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tiistai</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>keskiviikko</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torstai</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>perjantai</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lauantai</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>sunnuntai</translation>
    </message>
    <message>
        <source>{day}/{month}</source>
        <translation>{day}.{month}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
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
        <source>Your notes are locked. What you wrote is on the clipboard.</source>
        <translation>Muistiinpanosi ovat lukossa. Kirjoittamasi on leikepöydällä.</translation>
    </message>
    <message>
        <source>That call is closed already. What you wrote is on the clipboard.</source>
        <translation>Puhelu on jo suljettu. Kirjoittamasi teksti on leikepöydällä.</translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation>Mitään ei viety: {reason}</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Mitä lupasit</translation>
    </message>
    <message>
        <source>Their kind words</source>
        <translation>Kiitoksen sanat</translation>
    </message>
    <message>
        <source>They go into your drawer of kind words and stay on this computer.</source>
        <translation>Ne menevät kiitoslaatikkoosi ja pysyvät tällä koneella.</translation>
    </message>
    <message>
        <source>The note is full. All of what you wrote is on the clipboard.</source>
        <translation>Muistiinpano on täynnä. Kaikki kirjoittamasi on leikepöydällä.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are in {file}.</source>
        <translation>
            <numerusform>Tiedostossa {file} on %n puhelu.</numerusform>
            <numerusform>Tiedostossa {file} on %n puhelua.</numerusform>
        </translation>
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
    <name>Erase</name>
    <message>
        <source>Delete everything</source>
        <translation>Poista kaikki</translation>
    </message>
    <message>
        <source>Every call, note, promise and kind word, all backups and logs. Settings and your own lines stay.</source>
        <translation>Kaikki puhelut, muistiinpanot, lupaukset ja kiitokset, kaikki varmuuskopiot ja lokit. Asetukset ja omat lauseesi jäävät.</translation>
    </message>
    <message>
        <source>Nothing of it can be brought back. Delete it all?</source>
        <translation>Mitään siitä ei saa takaisin. Poistetaanko kaikki?</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Poista kaikki…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Poista kaikki</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Peruutettu. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Minulle</translation>
    </message>
    <message>
        <source>For my lead</source>
        <translation>Esihenkilölle</translation>
    </message>
    <message>
        <source>Everything the log holds. A file in JSON can be imported again.</source>
        <translation>Kaikki, mitä lokissa on. JSON-tiedoston voi tuoda takaisin.</translation>
    </message>
    <message>
        <source>Your organisation does not allow exports for a lead.</source>
        <translation>Organisaatiosi ei salli vientejä esihenkilölle.</translation>
    </message>
    <message>
        <source>What stands below, and nothing about how it was for you.</source>
        <translation>Se, mikä näkyy alla, eikä mitään siitä, miltä se sinusta tuntui.</translation>
    </message>
    <message>
        <source>Times, how it ended, topic and warnings. Nothing about how it was for you.</source>
        <translation>Ajat, miten puhelu päättyi, aihe ja varoitukset. Ei mitään siitä, miltä se sinusta tuntui.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Taulukko (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Ohjelmille (JSON)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Raportti (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Raportti (PDF)</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Kalenteri (ICS)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tämä viikko</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tämä kuu</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Viime kuu</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Aikaväli…</translation>
    </message>
    <message>
        <source>Write a day such as 2026-01-31, or nothing.</source>
        <translation>Kirjoita päivä näin: 2026-01-31, tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Mitään ei jää pois.</translation>
    </message>
    <message>
        <source>Not in a table: what was said when, promises, kind words. JSON holds them.</source>
        <translation>Ei taulukossa: mitä sanottiin milloin, lupaukset, kiitoksen sanat. JSON sisältää ne.</translation>
    </message>
    <message>
        <source>how it was for you</source>
        <translation>miltä se sinusta tuntui</translation>
    </message>
    <message>
        <source>breathers</source>
        <translation>hengähdystauot</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>muistiinpanot</translation>
    </message>
    <message>
        <source>references</source>
        <translation>viitteet</translation>
    </message>
    <message>
        <source>what was granted</source>
        <translation>mitä myönnettiin</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>kiitokset</translation>
    </message>
    <message>
        <source>promises and kind words</source>
        <translation>lupaukset ja kiitoksen sanat</translation>
    </message>
    <message>
        <source>Stays here: {list}.</source>
        <translation>Tänne jää: {list}.</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>miten puhelu päättyi</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>aihe</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>mitä tapahtui</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>varoitukset</translation>
    </message>
    <message>
        <source>whether they calmed down</source>
        <translation>rauhoittuiko soittaja</translation>
    </message>
    <message>
        <source>whether it ended at the boundary</source>
        <translation>lopetettiinko puhelu rajaan</translation>
    </message>
    <message>
        <source>length</source>
        <translation>kesto</translation>
    </message>
    <message>
        <source>time on hold</source>
        <translation>aika pidossa</translation>
    </message>
    <message>
        <source>time of the wrap-up</source>
        <translation>jälkityön kesto</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>katkot</translation>
    </message>
    <message>
        <source>Your organisation keeps back: {list}.</source>
        <translation>Organisaatiosi jättää pois: {list}.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n open promises</source>
        <translation>
            <numerusform>%n avoin lupaus</numerusform>
            <numerusform>%n avointa lupausta</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls on these days.</source>
        <translation>Näinä päivinä ei ole puheluita.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n puhelu</numerusform>
            <numerusform>%n puhelua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open promises are in {file}.</source>
        <translation>
            <numerusform>%n avoin lupaus on tiedostossa {file}.</numerusform>
            <numerusform>%n avointa lupausta on tiedostossa {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this call</source>
        <translation>Vie tämä puhelu</translation>
    </message>
    <message>
        <source>Export my log</source>
        <translation>Vie lokini tiedostoon</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkupäivä</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Loppupäivä</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Kenelle kerrottiin</translation>
    </message>
    <message>
        <source>Such as: my lead, at once</source>
        <translation>Esimerkiksi: esihenkilölle heti</translation>
    </message>
    <message>
        <source>My notes too</source>
        <translation>Myös muistiinpanoni</translation>
    </message>
    <message>
        <source>Read them first: a note may tell more than you want.</source>
        <translation>Lue ne ensin: muistiinpano voi kertoa enemmän kuin haluat.</translation>
    </message>
    <message>
        <source>The first rows, as they will be written</source>
        <translation>Ensimmäiset rivit, niin kuin ne kirjoitetaan</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Muu paikka…</translation>
    </message>
    <message>
        <source>Written so far</source>
        <translation>Kirjoitettu tähän mennessä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Mitä lähtee</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>The first day is later than the last one.</source>
        <translation>Ensimmäinen päivä on viimeisen jälkeen.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Muu paikka</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
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
        <source>To the form</source>
        <translation>Lomake</translation>
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
        <translation>Levylle ei nyt voi tallentaa. Puhelusi pysyvät muistissa ja tallentuvat heti, kun levy toimii.</translation>
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
    <name>FollowUp</name>
    <message>
        <source>Follow-up</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Mitä lupasit</translation>
    </message>
    <message>
        <source>Follow-up: {when}</source>
        <translation>Lupaus: {when}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Take the follow-up back</source>
        <translation>Peru lupaus</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>vielä %n</numerusform>
            <numerusform>vielä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Lupaus hoidettu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Put the follow-up off</source>
        <translation>Siirrä lupausta</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Drop the follow-up</source>
        <translation>Jätä lupaus pois</translation>
    </message>
    <message>
        <source>Follow-up done.</source>
        <translation>Lupaus on hoidettu.</translation>
    </message>
    <message>
        <source>Follow-up dropped.</source>
        <translation>Lupaus jäi pois.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are due.</source>
        <translation>
            <numerusform>%n lupaus odottaa nyt.</numerusform>
            <numerusform>%n lupausta odottaa nyt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: {when}</source>
        <translation>{heading}: {when}</translation>
    </message>
    <message>
        <source>A follow-up is due.</source>
        <translation>Lupauksen aika on nyt.</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Huomenna {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Eilen {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}.{month}. {time}</source>
        <translation>{weekday} {day}.{month}. {time}</translation>
    </message>
    <message>
        <source>{day}.{month}. {time}</source>
        <translation>{day}.{month}. {time}</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Valitse aika…</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Tunnin päästä</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Tänään {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undo: the follow-up is open again</source>
        <translation>Kumoa: lupaus on taas auki</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Seuraava lupaus</translation>
    </message>
    <message>
        <source>Follow-up due now</source>
        <translation>Lupauksen aika</translation>
    </message>
    <message>
        <source>Follow-up is late</source>
        <translation>Lupaus on myöhässä</translation>
    </message>
    <message>
        <source>{when}  {what}</source>
        <translation>{when}  {what}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>tänään {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>huomenna {time}</translation>
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
    <name>History</name>
    <message>
        <source>A newer version of this program wrote the log: look back with that one.</source>
        <translation>Lokin on kirjoittanut tämän ohjelman uudempi versio: selaa historiaa sillä.</translation>
    </message>
    <message>
        <source>That could not be kept now. Try again in a moment.</source>
        <translation>Tätä ei voitu tallentaa nyt. Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>A call whose breather still runs cannot be deleted yet.</source>
        <translation>Puhelua, jonka hengähdystauko on kesken, ei voi vielä poistaa.</translation>
    </message>
    <message>
        <source>Nothing was deleted: {reason}</source>
        <translation>Mitään ei poistettu: {reason}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Miten päättyi</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Miltä tuntui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>calmed down</source>
        <translation>rauhoittui</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>kiitti</translation>
    </message>
    <message>
        <source>note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>This call cannot be read.</source>
        <translation>Tätä puhelua ei voi lukea.</translation>
    </message>
    <message numerus="yes">
        <source>%n boundaries</source>
        <translation>
            <numerusform>%n raja</numerusform>
            <numerusform>%n rajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far…</source>
        <translation>
            <numerusform>Löytynyt tähän mennessä %n…</numerusform>
            <numerusform>Löytynyt tähän mennessä %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Löytyi %n</numerusform>
            <numerusform>Löytyi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n puhelu</numerusform>
            <numerusform>%n puhelua</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Etsitään…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or “Show all”.</source>
        <translation>Mitään ei löytynyt. Kokeile vähemmillä kirjaimilla tai ”Näytä kaikki”.</translation>
    </message>
    <message>
        <source>No calls yet. Each one stands here once it is over, and only you see it.</source>
        <translation>Ei vielä puheluita. Jokainen tulee tähän päätyttyään, ja vain sinä näet sen.</translation>
    </message>
    <message>
        <source>Locked texts are not searched.</source>
        <translation>Lukituista teksteistä ei haeta.</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Mikä tahansa päivä</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Aikaväli…</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>Päättyi miten vain</translation>
    </message>
    <message>
        <source>However it was</source>
        <translation>Tuntui miltä vain</translation>
    </message>
    <message>
        <source>Whatever it was about</source>
        <translation>Mikä tahansa aihe</translation>
    </message>
    <message>
        <source>Whatever happened</source>
        <translation>Tapahtui mitä vain</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>lukossa</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} klo {time}</translation>
    </message>
    <message>
        <source>{length}, of it {hold} on hold</source>
        <translation>{length}, siitä pidossa {hold}</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Myönnetty</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Kiitos</translation>
    </message>
    <message>
        <source>They thanked you.</source>
        <translation>Sait kiitosta.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Huomautettu</translation>
    </message>
    <message>
        <source>Line drawn</source>
        <translation>Raja vedetty</translation>
    </message>
    <message>
        <source>Final warning given</source>
        <translation>Viimeinen varoitus annettu</translation>
    </message>
    <message>
        <source>Lead brought in</source>
        <translation>Esihenkilö otettu mukaan</translation>
    </message>
    <message>
        <source>End of the call announced</source>
        <translation>Puhelun lopettaminen ilmoitettu</translation>
    </message>
    <message>
        <source>The words are no longer in your prompts.</source>
        <translation>Sanat eivät ole enää lauseissasi.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>{text} (taken back)</source>
        <translation>{text} (peruttu)</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Puhelu alkoi</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>Valittu: {what}</translation>
    </message>
    <message>
        <source>How they learn: {what}</source>
        <translation>Oppimistapa: {what}</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sanottu</translation>
    </message>
    <message>
        <source>They calmed down</source>
        <translation>Soittaja rauhoittui</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pidossa</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>Kollegan kanssa</translation>
    </message>
    <message>
        <source>Back with the caller</source>
        <translation>Takaisin soittajan luona</translation>
    </message>
    <message>
        <source>Help looked for</source>
        <translation>Apua haettu</translation>
    </message>
    <message>
        <source>The computer slept for {time}</source>
        <translation>Kone oli lepotilassa {time}</translation>
    </message>
    <message>
        <source>Call over</source>
        <translation>Puhelu ohi</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Kirjattu: {what}</translation>
    </message>
    <message>
        <source>Breather of {time}</source>
        <translation>Hengähdystauko {time}</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>Korjattu: {what}</translation>
    </message>
    <message>
        <source>Promised for {when}: {what}</source>
        <translation>Luvattu {when}: {what}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Lupaus pidetty</translation>
    </message>
    <message>
        <source>Promise no longer needed</source>
        <translation>Lupaus ei ole enää tarpeen</translation>
    </message>
    <message>
        <source>Promise open again</source>
        <translation>Lupaus taas avoinna</translation>
    </message>
    <message>
        <source>Kind words kept</source>
        <translation>Kiitoksen sanat talletettu</translation>
    </message>
    <message>
        <source>Promised for {when}</source>
        <translation>Luvattu {when}</translation>
    </message>
    <message>
        <source>{what} ({date})</source>
        <translation>{what} ({date})</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>myönnetty</translation>
    </message>
    <message>
        <source>something taken out</source>
        <translation>jotain poistettu</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n calls.</source>
        <translation>
            <numerusform>%n puhelu poistettu.</numerusform>
            <numerusform>%n puhelua poistettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korjaa…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Selvitys puhelusta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>What was said when</source>
        <translation>Mitä sanottiin milloin</translation>
    </message>
    <message>
        <source>Search topics, notes, references</source>
        <translation>Hae aiheista, muistiinpanoista, viitteistä</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Mitkä päivät</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Tästä päivästä</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Tähän päivään</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Kirjaamatta</translation>
    </message>
    <message>
        <source>These say nothing yet of how they ended. Add what you like; nothing has to be.</source>
        <translation>Näistä ei vielä näy, miten ne päättyivät. Lisää mitä haluat; mitään ei ole pakko.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Rajaukset</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Note for yourself: no card numbers, no names</source>
        <translation>Muistiinpano itselle: ei korttinumeroita, ei nimiä</translation>
    </message>
    <message>
        <source>They thanked you</source>
        <translation>Sait kiitosta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>The log cannot be read now: {reason}</source>
        <translation>Lokia ei voi lukea nyt: {reason}</translation>
    </message>
    <message>
        <source>Choose a call to read it.</source>
        <translation>Valitse puhelu, niin voit lukea sen.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n calls are selected.</source>
        <translation>
            <numerusform>Valittuna on yli %n puhelu.</numerusform>
            <numerusform>Valittuna on yli %n puhelua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are selected.</source>
        <translation>
            <numerusform>Valittuna on %n puhelu.</numerusform>
            <numerusform>Valittuna on %n puhelua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n calls to delete them.</source>
        <translation>
            <numerusform>Valitse poistettavaksi enintään %n puhelu.</numerusform>
            <numerusform>Valitse poistettavaksi enintään %n puhelua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls, newest first</source>
        <translation>Puhelut, uusin ensin</translation>
    </message>
    <message>
        <source>Enter reads a call, F2 corrects it, Del deletes it. Ctrl+F searches.</source>
        <translation>Enter avaa puhelun, F2 korjaa sen, Del poistaa sen. Ctrl+F hakee.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Importing…</source>
        <translation>Tuodaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are new.</source>
        <translation>
            <numerusform>%n puhelu on uusi.</numerusform>
            <numerusform>%n puhelua on uusia.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>{first} – {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of promises and kind words are new.</source>
        <translation>
            <numerusform>%n merkintä lupauksista ja kiitoksista on uusi.</numerusform>
            <numerusform>%n merkintää lupauksista ja kiitoksista on uusia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are here already.</source>
        <translation>
            <numerusform>%n puhelu on jo täällä.</numerusform>
            <numerusform>%n puhelua on jo täällä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things cannot be read and are left out.</source>
        <translation>
            <numerusform>%n kohtaa ei voi lukea, ja se jätetään pois.</numerusform>
            <numerusform>%n kohtaa ei voi lukea, ja ne jätetään pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Uutta tuotavaa ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were imported.</source>
        <translation>
            <numerusform>%n puhelu tuotiin.</numerusform>
            <numerusform>%n puhelua tuotiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log as it was is kept among the backups.</source>
        <translation>Loki sellaisena kuin se oli on tallessa varmuuskopioissa.</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Tuo viety tiedosto</translation>
    </message>
    <message>
        <source>A file in JSON that was exported “for me”, here or on another computer. Calls that are here already stay as they are.</source>
        <translation>JSON-tiedosto, joka on viety ”minulle”, täällä tai toisella koneella. Täällä jo olevat puhelut pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Toinen tiedosto…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Time</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Into the call</source>
        <translation>Puhelua kulunut</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Record of a call</source>
        <translation>Selvitys puhelusta</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Tapahtumien kulku</translation>
    </message>
    <message>
        <source>{what}: {text}</source>
        <translation>{what}: {text}</translation>
    </message>
    <message>
        <source>{day}, {start} ({zone})</source>
        <translation>{day} klo {start} ({zone})</translation>
    </message>
    <message>
        <source>{day}, {start} to {end} ({zone})</source>
        <translation>{day} klo {start}–{end} ({zone})</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Käytös</translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>annettu %n</numerusform>
            <numerusform>annettu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Ei annettu</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varoitukset</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Lopputulos</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Miksi puhelu päättyi</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tarjottiin</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Kenelle kerrottiin</translation>
    </message>
    <message>
        <source>Note of the agent</source>
        <translation>Oma muistiinpano</translation>
    </message>
    <message>
        <source>{length}, of it {hold} on hold</source>
        <translation>{length}, josta {hold} pidossa</translation>
    </message>
    <message>
        <source>The agent ended the call.</source>
        <translation>Asiakaspalvelija lopetti puhelun.</translation>
    </message>
    <message>
        <source>The agent ended the call after the warnings listed below.</source>
        <translation>Asiakaspalvelija lopetti puhelun alla lueteltujen varoitusten jälkeen.</translation>
    </message>
    <message>
        <source>The agent ended the call because of the behaviour named above.</source>
        <translation>Asiakaspalvelija lopetti puhelun yllä mainitun käytöksen takia.</translation>
    </message>
    <message>
        <source>The call was handed over.</source>
        <translation>Puhelu annettiin eteenpäin.</translation>
    </message>
    <message>
        <source>The caller hung up.</source>
        <translation>Soittaja katkaisi puhelun.</translation>
    </message>
    <message>
        <source>The line was cut.</source>
        <translation>Yhteys katkesi.</translation>
    </message>
    <message>
        <source>The call came to its end.</source>
        <translation>Puhelu käytiin loppuun.</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Ei merkitty</translation>
    </message>
    <message>
        <source>a remedy within what the agent may grant</source>
        <translation>hyvitys asiakaspalvelijan valtuuksien rajoissa</translation>
    </message>
    <message>
        <source>an answer after the call</source>
        <translation>vastaus puhelun jälkeen</translation>
    </message>
    <message>
        <source>to speak with the lead</source>
        <translation>puhelu esihenkilön kanssa</translation>
    </message>
    <message>
        <source>to talk again at another time</source>
        <translation>puhelu toisena ajankohtana</translation>
    </message>
    <message>
        <source>The caller was asked to stop.</source>
        <translation>Soittajaa pyydettiin lopettamaan.</translation>
    </message>
    <message>
        <source>The condition for going on was named.</source>
        <translation>Kerrottiin, millä ehdolla puhelu jatkuu.</translation>
    </message>
    <message>
        <source>A final warning was given.</source>
        <translation>Annettiin viimeinen varoitus.</translation>
    </message>
    <message>
        <source>Behaviour noted: {what}</source>
        <translation>Merkitty käytös: {what}</translation>
    </message>
    <message>
        <source>The call began.</source>
        <translation>Puhelu alkoi.</translation>
    </message>
    <message>
        <source>A remedy was offered.</source>
        <translation>Tarjottiin hyvitystä.</translation>
    </message>
    <message>
        <source>An answer after the call was promised.</source>
        <translation>Luvattiin vastaus puhelun jälkeen.</translation>
    </message>
    <message>
        <source>The lead was brought in.</source>
        <translation>Esihenkilö pyydettiin mukaan.</translation>
    </message>
    <message>
        <source>The end of the call was announced, and a later one offered.</source>
        <translation>Kerrottiin, että puhelu päättyy, ja tarjottiin uutta ajankohtaa.</translation>
    </message>
    <message>
        <source>The caller calmed down; back to the matter.</source>
        <translation>Soittaja rauhoittui, palattiin asiaan.</translation>
    </message>
    <message>
        <source>The call ended.</source>
        <translation>Puhelu päättyi.</translation>
    </message>
    <message>
        <source>Written on {day} by Call Companion from what was logged during the call. Quoted words are those of the prompt that was used. Call {call}.</source>
        <translation>Kirjattu {day} Call Companionilla puhelun aikana tallennetuista tiedoista. Lainaukset ovat käytetyn repliikin sanoja. Puhelu {call}.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Insights</source>
        <translation>Katsaus</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Vie raportti…</translation>
    </message>
    <message>
        <source>Worth telling the team</source>
        <translation>Kannattaa kertoa tiimille</translation>
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
        <source>Month by month</source>
        <translation>Kuukausi kuukaudelta</translation>
    </message>
    <message>
        <source>Reading your log…</source>
        <translation>Luetaan lokiasi…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n puhelu</numerusform>
            <numerusform>%n puhelua</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} · {calls}</source>
        <translation>{period} · {calls}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Viimeiset 4 viikkoa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>Viimeiset 52 viikkoa</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Ratkesi</translation>
    </message>
    <message numerus="yes">
        <source>of %n calls with an ending noted</source>
        <translation>
            <numerusform>%n puhelusta, jonka lopputulos on merkitty</numerusform>
            <numerusform>%n puhelusta, joiden lopputulos on merkitty</numerusform>
        </translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Rauhoittui</translation>
    </message>
    <message numerus="yes">
        <source>of %n tense calls ended calm</source>
        <translation>
            <numerusform>%n kireästä puhelusta päättyi rauhassa</numerusform>
            <numerusform>%n kireästä puhelusta päättyi rauhassa</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Kiitokset</translation>
    </message>
    <message>
        <source>callers thanked you</source>
        <translation>puhelussa sinua kiitettiin</translation>
    </message>
    <message>
        <source>No calls in this time. Later you see here what went well and when calls come.</source>
        <translation>Ei puheluita tältä ajalta. Myöhemmin näet tästä, mikä meni hyvin ja milloin puheluita tulee.</translation>
    </message>
    <message>
        <source>Too few calls for pictures yet. They come from {n} calls on.</source>
        <translation>Vielä liian vähän puheluita kuvioihin. Ne tulevat, kun puheluita on {n}.</translation>
    </message>
    <message numerus="yes">
        <source>the %n weeks before</source>
        <translation>
            <numerusform>%n edellisen viikon</numerusform>
            <numerusform>%n edellisen viikon</numerusform>
        </translation>
    </message>
    <message>
        <source>{topic}: {calls} since {day}, none in {weeks}.</source>
        <translation>{topic}: {calls} {day} alkaen, {weeks} aikana ei yhtään.</translation>
    </message>
    <message>
        <source>{topic}: {calls} since {day}. Going by {weeks}, about {usual} would be usual.</source>
        <translation>{topic}: {calls} {day} alkaen. {weeks} perusteella tavallista olisi noin {usual}.</translation>
    </message>
    <message>
        <source>(Counted: {count} of {of_calls} calls with a topic; before, {reference_calls} of {of_reference_calls}.)</source>
        <translation>(Laskettu: {count} niistä {of_calls} puhelusta, joilla on aihe; ennen {reference_calls} / {of_reference_calls}.)</translation>
    </message>
    <message>
        <source>Calls a week, hard ones in amber</source>
        <translation>Puhelut viikoittain, raskaat keltaisella</translation>
    </message>
    <message>
        <source>Calls a week</source>
        <translation>Puhelut viikoittain</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Viikon alku</translation>
    </message>
    <message>
        <source>Calls a day, hard ones in amber</source>
        <translation>Puhelut päivittäin, raskaat keltaisella</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Puhelut päivittäin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time of day, hard ones in amber</source>
        <translation>Kellonajat, raskaat keltaisella</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>klo {hour}</translation>
    </message>
    <message>
        <source>From {hour} on</source>
        <translation>{hour} alkaen</translation>
    </message>
    <message>
        <source>Most calls come from {hour}:00 to {next}:00.</source>
        <translation>Eniten puheluita tulee klo {hour}–{next}.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Kellonajat</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tunti</translation>
    </message>
    <message>
        <source>{calls}, {hard} of them hard</source>
        <translation>{calls}, niistä raskaita {hard}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Raskaat</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Viikko {day} alkaen</translation>
    </message>
    <message>
        <source>What calls were about</source>
        <translation>Mistä soitettiin</translation>
    </message>
    <message>
        <source>Against the week before</source>
        <translation>Verrattuna edelliseen viikkoon</translation>
    </message>
    <message>
        <source>Against the 4 weeks before</source>
        <translation>Verrattuna 4 edelliseen viikkoon</translation>
    </message>
    <message>
        <source>Against the year before</source>
        <translation>Verrattuna edelliseen vuoteen</translation>
    </message>
    <message numerus="yes">
        <source>%n calls with a topic</source>
        <translation>
            <numerusform>%n puhelu, jolla on aihe</numerusform>
            <numerusform>%n puhelua, joilla on aihe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more topics: see the table.</source>
        <translation>
            <numerusform>Ja %n aihe lisää: katso taulukosta.</numerusform>
            <numerusform>Ja %n aihetta lisää: katso taulukosta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % of those with a topic</source>
        <translation>{percent} % niistä, joilla on aihe</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Osuus ennen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>{times} × before</source>
        <translation>{times} × aiempi</translation>
    </message>
    <message>
        <source>half of before</source>
        <translation>puolet aiemmasta</translation>
    </message>
    <message>
        <source>less than before</source>
        <translation>vähemmän kuin ennen</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>kuten ennen</translation>
    </message>
    <message>
        <source>Resolved, of calls with an ending noted</source>
        <translation>Ratkesi, puheluista joiden lopputulos on merkitty</translation>
    </message>
    <message>
        <source>Ended calm, of tense calls</source>
        <translation>Päättyi rauhassa, kireistä puheluista</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} / {all}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Of the tense calls of the last three months {now} % ended calm; at first {then} %.</source>
        <translation>Kolmen viime kuukauden kireistä puheluista {now} % päättyi rauhassa, aluksi {then} %.</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>{day}.{month}.{year}</source>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>A caller, {date}</source>
        <translation>Soittaja, {date}</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Kiitokset</translation>
    </message>
    <message>
        <source>They stay on this computer.</source>
        <translation>Ne pysyvät tällä koneella.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Yksi kerrallaan</translation>
    </message>
    <message>
        <source>Nothing in here yet. When a caller thanks you, or a colleague says you handled that well, keep their words: they are good to read after a hard call.</source>
        <translation>Täällä ei ole vielä mitään. Kun soittaja kiittää tai työkaveri sanoo, että hoidit homman hyvin, talleta sanat tähän: niitä on hyvä lukea raskaan puhelun jälkeen.</translation>
    </message>
    <message>
        <source>Words to keep</source>
        <translation>Talletettavat sanat</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Mitä he sanoivat?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Pane takaisin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Talleta</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Otettu pois.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Take these words out</source>
        <translation>Ota nämä sanat pois</translation>
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
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>Insights…</source>
        <translation>Katsaus…</translation>
    </message>
    <message>
        <source>Kind words…</source>
        <translation>Kiitokset…</translation>
    </message>
    <message>
        <source>Export my log…</source>
        <translation>Vie lokini tiedostoon…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Tuo viety tiedosto…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Varmuuskopiot…</translation>
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
        <source>About…</source>
        <translation>Tietoja ohjelmasta…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta ohjelma</translation>
    </message>
    <message>
        <source>Reference of this call…</source>
        <translation>Tämän puhelun viite…</translation>
    </message>
    <message>
        <source>What changed in the team’s pack…</source>
        <translation>Mikä muuttui tiimin paketissa…</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>After the call.</source>
        <translation>Puhelun jälkeen.</translation>
    </message>
    <message>
        <source>That is not the key that was shown. Look once more.</source>
        <translation>Se ei ole näytetty avain. Katso vielä kerran.</translation>
    </message>
    <message numerus="yes">
        <source>That is shorter than %n characters.</source>
        <translation>
            <numerusform>Siinä on vähemmän kuin %n merkki.</numerusform>
            <numerusform>Siinä on vähemmän kuin %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Ne eivät ole samat.</translation>
    </message>
    <message>
        <source>That key does not open your notes. Look once more.</source>
        <translation>Tämä avain ei avaa muistiinpanojasi. Katso vielä kerran.</translation>
    </message>
    <message>
        <source>That does not open your notes.</source>
        <translation>Se ei avaa muistiinpanojasi.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hetki…</translation>
    </message>
    <message>
        <source>Notes and privacy</source>
        <translation>Muistiinpanot ja yksityisyys</translation>
    </message>
    <message>
        <source>Unlock your notes</source>
        <translation>Avaa muistiinpanosi</translation>
    </message>
    <message>
        <source>Your notes are locked and cannot be read or written. Unlock them in the settings.</source>
        <translation>Muistiinpanosi ovat lukossa: niitä ei voi lukea eikä kirjoittaa. Avaa ne asetuksista.</translation>
    </message>
    <message>
        <source>Locked. Unlock your notes to write here.</source>
        <translation>Lukossa. Avaa muistiinpanosi, niin voit kirjoittaa tähän.</translation>
    </message>
    <message>
        <source>Passphrase, key, encrypt, lock, unlock</source>
        <translation>Salalause, avain, salaus, lukitse, avaa</translation>
    </message>
    <message>
        <source>What you type stands in your log as you typed it. Other accounts of this computer cannot read it; its administrators can. You can lock it away: notes, references, what was granted, promises and kind words.</source>
        <translation>Kirjoittamasi on lokissa sellaisenaan. Koneen muut käyttäjät eivät voi lukea sitä, ylläpitäjät voivat. Voit lukita sen: muistiinpanot, viitteet, myönnetyn, lupaukset ja kiitoksen sanat.</translation>
    </message>
    <message>
        <source>Not now: the log belongs to a newer version of this program.</source>
        <translation>Ei nyt: loki on ohjelman uudemmasta versiosta.</translation>
    </message>
    <message>
        <source>For that IT installs the package “cryptography”, and “keyring” for the system’s key store.</source>
        <translation>Sitä varten IT asentaa paketin ”cryptography” ja avainvarastoa varten paketin ”keyring”.</translation>
    </message>
    <message>
        <source>Lock with a passphrase…</source>
        <translation>Lukitse salalauseella…</translation>
    </message>
    <message>
        <source>Lock with the key store…</source>
        <translation>Lukitse avainvarastolla…</translation>
    </message>
    <message>
        <source>I have a recovery key</source>
        <translation>Minulla on palautusavain</translation>
    </message>
    <message>
        <source>Your notes are locked away. The key store of this system opens them for you.</source>
        <translation>Muistiinpanosi on lukittu. Koneen avainvarasto avaa ne sinulle.</translation>
    </message>
    <message>
        <source>Your notes are locked away. Your passphrase opens them after each start.</source>
        <translation>Muistiinpanosi on lukittu. Salalauseesi avaa ne jokaisen käynnistyksen jälkeen.</translation>
    </message>
    <message>
        <source>Older notes are being locked away, between calls.</source>
        <translation>Vanhempia muistiinpanoja lukitaan puhelujen välissä.</translation>
    </message>
    <message>
        <source>Your notes are being opened for good, between calls.</source>
        <translation>Muistiinpanojasi avataan pysyvästi, puhelujen välissä.</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Toinen salalause…</translation>
    </message>
    <message>
        <source>Use a passphrase instead…</source>
        <translation>Käytä salalausetta…</translation>
    </message>
    <message>
        <source>No longer lock them away…</source>
        <translation>Lopeta lukitseminen…</translation>
    </message>
    <message>
        <source>Your notes are locked. To open them, IT installs the package “cryptography” again.</source>
        <translation>Muistiinpanosi ovat lukossa. Ne avautuvat, kun IT asentaa paketin ”cryptography” uudelleen.</translation>
    </message>
    <message>
        <source>The file with the key of your notes cannot be read. Your recovery key opens them.</source>
        <translation>Muistiinpanojesi avaintiedostoa ei voi lukea. Palautusavaimesi avaa ne.</translation>
    </message>
    <message>
        <source>Your notes are locked: the key store of this system has not opened them.</source>
        <translation>Muistiinpanosi ovat lukossa: koneen avainvarasto ei avannut niitä.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Until you unlock your notes they cannot be read or written. Everything else works.</source>
        <translation>Muistiinpanoja ei voi lukea eikä kirjoittaa ennen kuin avaat ne. Kaikki muu toimii.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>This is your recovery key. Write it down and keep it away from this computer: it is shown this once, and without it a forgotten passphrase or a lost key store means that your notes are gone.</source>
        <translation>Tämä on palautusavaimesi. Kirjoita se muistiin ja pidä se poissa tältä koneelta. Se näytetään vain nyt. Ilman sitä unohtunut salalause tai kadonnut avainvarasto vie muistiinpanosi.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Panin sen muistiin</translation>
    </message>
    <message>
        <source>Type it once from your paper. Capitals and dashes do not matter.</source>
        <translation>Kirjoita se kerran paperistasi. Isoilla kirjaimilla ja viivoilla ei ole väliä.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters: four or five plain words are good.</source>
        <translation>
            <numerusform>Valitse salalause, jossa on vähintään %n merkki: neljä tai viisi tavallista sanaa on hyvä.</numerusform>
            <numerusform>Valitse salalause, jossa on vähintään %n merkkiä: neljä tai viisi tavallista sanaa on hyvä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sama uudestaan</translation>
    </message>
    <message>
        <source>Lock with it</source>
        <translation>Lukitse sillä</translation>
    </message>
    <message>
        <source>Type the recovery key you wrote down. Then you choose a new passphrase.</source>
        <translation>Kirjoita palautusavain, jonka panit muistiin. Sitten valitset uuden salalauseen.</translation>
    </message>
    <message>
        <source>Then your notes stand in your log as you typed them, and your recovery key is of no use any more.</source>
        <translation>Silloin muistiinpanosi ovat lokissa sellaisina kuin ne kirjoitit, eikä palautusavainta enää tarvita.</translation>
    </message>
    <message>
        <source>Open them for good</source>
        <translation>Avaa pysyvästi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
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
    <name>OnWeekday</name>
    <message>
        <source>Monday</source>
        <translation>Maanantaina</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tiistaina</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Keskiviikkona</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Torstaina</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Perjantaina</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lauantaina</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunnuntaina</translation>
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
    <name>PickTime</name>
    <message>
        <source>Pick a time</source>
        <translation>Valitse aika</translation>
    </message>
    <message>
        <source>{time} is over already.</source>
        <translation>Se aika meni jo: {time}.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aseta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Päivää aiemmin</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Päivää myöhemmin</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>Vartti aiemmin</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>Vartti myöhemmin</translation>
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
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Katsaus</translation>
    </message>
    <message>
        <source>A breather of {n} min is still yours.</source>
        <translation>Sinulla on vielä {n} min hengähdystauko pitämättä.</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Pidä se nyt</translation>
    </message>
    <message>
        <source>No breather now</source>
        <translation>Ei hengähdystaukoa nyt</translation>
    </message>
    <message>
        <source>{n} hard ones in a row: take the longer break.</source>
        <translation>{n} raskasta peräkkäin: pidä pidempi tauko.</translation>
    </message>
    <message>
        <source>{n} hard ones before lunch: take the longer break.</source>
        <translation>{n} raskasta ennen lounasta: pidä pidempi tauko.</translation>
    </message>
    <message>
        <source>{n} hard ones today: take the longer break.</source>
        <translation>{n} raskasta tänään: pidä pidempi tauko.</translation>
    </message>
    <message>
        <source>{n} hard calls in four weeks. A day off might do you good.</source>
        <translation>{n} raskasta puhelua neljässä viikossa. Vapaapäivä voisi tehdä hyvää.</translation>
    </message>
    <message>
        <source>{n} hard calls in seven days. Spare yourself where you can.</source>
        <translation>{n} raskasta puhelua seitsemässä päivässä. Säästä itseäsi, missä voit.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>Words to part ways</source>
        <translation>Sanat lopettamiseen</translation>
    </message>
    <message>
        <source>Second time in a month</source>
        <translation>Toinen kerta kuukauteen</translation>
    </message>
    <message>
        <source>Third time in a month</source>
        <translation>Kolmas kerta kuukauteen</translation>
    </message>
    <message>
        <source>Fourth time in a month</source>
        <translation>Neljäs kerta kuukauteen</translation>
    </message>
    <message>
        <source>Fifth time in a month</source>
        <translation>Viides kerta kuukauteen</translation>
    </message>
    <message numerus="yes">
        <source>%n times in a month, this one counted</source>
        <translation>
            <numerusform>%n kerta kuukauteen, tämä mukaan lukien</numerusform>
            <numerusform>%n kertaa kuukauteen, tämä mukaan lukien</numerusform>
        </translation>
    </message>
    <message>
        <source>{times}.</source>
        <translation>{times}.</translation>
    </message>
    <message>
        <source>{times}, same topic: {topic}.</source>
        <translation>{times}, sama aihe: {topic}.</translation>
    </message>
    <message>
        <source>{times}, last about: {topic}.</source>
        <translation>{times}, viimeksi aiheena: {topic}.</translation>
    </message>
    <message>
        <source>Granted last: {what}.</source>
        <translation>Viimeksi myönnetty: {what}.</translation>
    </message>
    <message>
        <source>Ended last as: {outcome}.</source>
        <translation>Viimeksi: {outcome}.</translation>
    </message>
    <message>
        <source>to be in touch</source>
        <translation>otetaan yhteyttä</translation>
    </message>
    <message>
        <source>Last agreed: {what}.</source>
        <translation>Viimeksi sovittu: {what}.</translation>
    </message>
    <message>
        <source>Last agreed: {what} ({day}).</source>
        <translation>Viimeksi sovittu: {what} ({day}).</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sivu {page}/{pages}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n puhelu</numerusform>
            <numerusform>%n puhelua</numerusform>
        </translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Omat puhelut</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>{days} · {calls}</source>
        <translation>{days} · {calls}</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Luvut taulukkona</translation>
    </message>
    <message>
        <source>{calmed} of {tense} tense calls</source>
        <translation>{calmed}/{tense} kireästä puhelusta</translation>
    </message>
    <message numerus="yes">
        <source>%n callers</source>
        <translation>
            <numerusform>%n soittaja</numerusform>
            <numerusform>%n soittajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Calmed down</source>
        <translation>Rauhoittui</translation>
    </message>
    <message>
        <source>{resolved} of {told} calls with an ending noted</source>
        <translation>{resolved}/{told} puhelusta, joiden lopputulos on merkitty</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Ratkesi</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Kiitokset</translation>
    </message>
    <message numerus="yes">
        <source>%n callers said thank you</source>
        <translation>
            <numerusform>%n soittaja kiitti</numerusform>
            <numerusform>%n soittajaa kiitti</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n pidetty</numerusform>
            <numerusform>%n pidetty</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls in this time.</source>
        <translation>Tältä ajalta ei ole puheluita.</translation>
    </message>
    <message>
        <source>For you alone: it shows which calls were hard.</source>
        <translation>Vain itsellesi: tästä näkyy, mitkä puhelut olivat raskaita.</translation>
    </message>
    <message>
        <source>Calls, topics, endings and warnings. It holds no notes, and nothing about how a call was for the agent.</source>
        <translation>Puhelut, aiheet, lopputulokset ja varoitukset. Tässä ei ole muistiinpanoja eikä mitään siitä, millainen puhelu oli asiakaspalvelijalle.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Calls a month, hard ones in amber</source>
        <translation>Puhelut kuukausittain, raskaat keltaisella</translation>
    </message>
    <message>
        <source>Calls a month, those with a warning in amber</source>
        <translation>Puhelut kuukausittain, varoitukseen johtaneet keltaisella</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>Puhelut kuukausittain</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Tense calls a month, those that calmed down in teal</source>
        <translation>Kireät puhelut kuukausittain, rauhoittuneet sinivihreällä</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Kireitä</translation>
    </message>
    <message>
        <source>Time of day the calls began, hard ones in amber</source>
        <translation>Puhelujen alkamisajat, raskaat keltaisella</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tunti</translation>
    </message>
    <message>
        <source>What calls were about</source>
        <translation>Mistä soitettiin</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Aiemmin</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>{times} × before</source>
        <translation>{times} × aiempi</translation>
    </message>
    <message>
        <source>more than before</source>
        <translation>enemmän kuin ennen</translation>
    </message>
    <message>
        <source>less than before</source>
        <translation>vähemmän kuin ennen</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>kuten ennen</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>Miten puhelut päättyivät</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Lopputulos</translation>
    </message>
    <message>
        <source>Warnings given</source>
        <translation>Annetut varoitukset</translation>
    </message>
    <message>
        <source>No warning was needed.</source>
        <translation>Varoituksia ei tarvittu.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls needed a warning.</source>
        <translation>
            <numerusform>Varoitus tarvittiin %n puhelussa.</numerusform>
            <numerusform>Varoitus tarvittiin %n puhelussa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls were ended at the boundary.</source>
        <translation>
            <numerusform>%n puhelu lopetettiin rajaan.</numerusform>
            <numerusform>%n puhelua lopetettiin rajaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth telling the team</source>
        <translation>Kannattaa kertoa tiimille</translation>
    </message>
    <message>
        <source>{topic}: {calls} of {all} calls, {days}. About {usual} would be usual.</source>
        <translation>{topic}: {calls}/{all} puhelusta, {days}. Tavallista olisi noin {usual}.</translation>
    </message>
    <message>
        <source>Calls a day, hard ones in amber</source>
        <translation>Puhelut päivittäin, raskaat keltaisella</translation>
    </message>
    <message>
        <source>Calls a day, those with a warning in amber</source>
        <translation>Puhelut päivittäin, varoitukseen johtaneet keltaisella</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Puhelut päivittäin</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Raskaita</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Varoitettuja</translation>
    </message>
    <message numerus="yes">
        <source>%n hard</source>
        <translation>
            <numerusform>%n raskas</numerusform>
            <numerusform>%n raskasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n varoitukseen johtanut</numerusform>
            <numerusform>%n varoitukseen johtanutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translation>Pyydetty lopettamaan</translation>
    </message>
    <message>
        <source>Condition for going on</source>
        <translation>Ehto jatkamiselle</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Viimeinen varoitus</translation>
    </message>
    <message>
        <source>Lead brought in</source>
        <translation>Esihenkilö pyydetty mukaan</translation>
    </message>
    <message>
        <source>End of the call announced</source>
        <translation>Kerrottu puhelun päättymisestä</translation>
    </message>
    <message>
        <source>Written by Call Companion on {day}.</source>
        <translation>Kirjattu Call Companionilla {day}.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>There is no such call in the log, or it is not over yet.</source>
        <translation>Lokissa ei ole sellaista puhelua, tai se on vielä kesken.</translation>
    </message>
    <message>
        <source>This format is not there yet: {kind}. Choose csv or json.</source>
        <translation>Tätä muotoa ei vielä ole: {kind}. Valitse csv tai json.</translation>
    </message>
    <message>
        <source>Your organisation does not allow exports for a lead.</source>
        <translation>Organisaatiosi ei salli vientejä esihenkilölle.</translation>
    </message>
    <message>
        <source>Your organisation does not allow exports as {kind}.</source>
        <translation>Organisaatiosi ei salli vientiä muodossa {kind}.</translation>
    </message>
    <message>
        <source>{refusal} Choose another format: {kinds}.</source>
        <translation>{refusal} Valitse toinen muoto: {kinds}.</translation>
    </message>
    <message>
        <source>A calendar holds what you promised; it is for you alone.</source>
        <translation>Kalenterissa on se, mitä lupasit; se on vain sinulle.</translation>
    </message>
    <message>
        <source>The file was not looked at yet.</source>
        <translation>Tiedostoa ei ole vielä katsottu.</translation>
    </message>
    <message>
        <source>A call is not over yet; import after it.</source>
        <translation>Puhelu on vielä kesken; tuo tiedosto sen jälkeen.</translation>
    </message>
    <message>
        <source>The log belongs to a newer Call Companion; bring this one up to date, then import.</source>
        <translation>Loki kuuluu uudemmalle Call Companionille; päivitä tämä ja tuo sitten.</translation>
    </message>
    <message>
        <source>Your notes are locked. Unlock them, then import.</source>
        <translation>Muistiinpanosi ovat lukossa. Avaa ne ensin ja tuo sitten.</translation>
    </message>
    <message>
        <source>The file changed meanwhile; nothing was imported. Look at it again.</source>
        <translation>Tiedosto muuttui sillä välin; mitään ei tuotu. Katso se uudelleen.</translation>
    </message>
    <message>
        <source>Not while a call, its wrap-up or a breather is at hand. Ask again when it is over.</source>
        <translation>Ei puhelun, jälkityön tai hengähdystauon aikana. Yritä uudelleen, kun se on ohi.</translation>
    </message>
    <message>
        <source>The log was written by a newer Call Companion: this version only reads it.</source>
        <translation>Lokin kirjoitti uudempi Call Companion: tämä versio vain lukee sitä.</translation>
    </message>
    <message>
        <source>Not everything is on disk yet. Ask again when it is.</source>
        <translation>Kaikki ei ole vielä levyllä. Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>Everything about calls is deleted. Call Companion begins anew.</source>
        <translation>Kaikki puheluista on poistettu. Call Companion alkaa alusta.</translation>
    </message>
    <message>
        <source>Nothing was restored: {reason}.</source>
        <translation>Mitään ei palautettu: {reason}.</translation>
    </message>
    <message>
        <source>Some files could not be deleted ({reason}). The next start deletes them.</source>
        <translation>Joitakin tiedostoja ei voitu poistaa ({reason}). Seuraava käynnistys poistaa ne.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Tiedostoa ei voi lukea: {file}. Syy: {reason}.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose the exported file in it.</source>
        <translation>{file} on kansio; valitse siitä viety tiedosto.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file.</source>
        <translation>{file} ei ole tavallinen tiedosto.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Export it in parts, from one day to another, and import each; the command line takes larger files while the program is closed.</source>
        <translation>{file} on yli {limit} Mt. Vie loki osissa, päivästä päivään, ja tuo osat erikseen; komentorivi ottaa suurempia tiedostoja, kun ohjelma on kiinni.</translation>
    </message>
    <message>
        <source>{file} is not whole: its end is missing or calls are. Export it again where it came from.</source>
        <translation>{file} ei ole kokonainen: loppu tai puheluita puuttuu. Vie se uudelleen siellä, mistä se tuli.</translation>
    </message>
    <message>
        <source>One line of the file is longer than any call can be; nothing was imported.</source>
        <translation>Yksi tiedoston rivi on pidempi kuin mikään puhelu; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Call Companion. Bring this one up to date, then import it.</source>
        <translation>{file} on uudemman Call Companionin kirjoittama. Päivitä tämä ja tuo se sitten.</translation>
    </message>
    <message>
        <source>{file} was exported for a lead and holds only part of each call. Import one made for you.</source>
        <translation>{file} on viety esihenkilölle, ja siinä on vain osa kustakin puhelusta. Tuo tiedosto, joka on viety sinulle.</translation>
    </message>
    <message>
        <source>{file} is not an export of calls that Call Companion can read. Choose a .json file made with “for me”.</source>
        <translation>{file} ei ole puhelutiedosto, jota Call Companion osaa lukea. Valitse ”minulle” viety .json-tiedosto.</translation>
    </message>
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
        <source>{file} is no ordinary file; choose another name.</source>
        <translation>{file} ei ole tavallinen tiedosto; valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Two different calls in the file have the same id; it was changed by hand. Export it again.</source>
        <translation>Kahdella eri puhelulla on sama tunniste: tiedostoa on muutettu käsin. Vie se uudelleen.</translation>
    </message>
    <message>
        <source>The file and your log tell different things under the same id; nothing of it was imported.</source>
        <translation>Tiedosto ja lokisi kertovat eri asioita samasta tunnisteesta; mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The file holds a call of {day}, a day yet to come. Look at the clock of the computer it came from; nothing was imported.</source>
        <translation>Tiedostossa on puhelu päivältä {day}, joka on vasta tulossa. Katso sen koneen kello, josta se tuli; mitään ei tuotu.</translation>
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
        <source>The key store of this system did not keep the key.</source>
        <translation>Koneen avainvarasto ei tallettanut avainta.</translation>
    </message>
    <message>
        <source>The key store of this system does not have the key of your notes.</source>
        <translation>Koneen avainvarastossa ei ole muistiinpanojesi avainta.</translation>
    </message>
    <message>
        <source>The key store needs the package “keyring”. Ask IT to install it, or use a passphrase.</source>
        <translation>Avainvarasto tarvitsee paketin ”keyring”. Pyydä IT:tä asentamaan se tai käytä salalausetta.</translation>
    </message>
    <message>
        <source>The key store of this system does not answer or was not unlocked.</source>
        <translation>Koneen avainvarasto ei vastaa tai sitä ei avattu.</translation>
    </message>
    <message>
        <source>The key store of this system failed.</source>
        <translation>Koneen avainvarasto ei toiminut.</translation>
    </message>
    <message>
        <source>This system has no key store that can be used. A passphrase works without one.</source>
        <translation>Tällä koneella ei ole käyttökelpoista avainvarastoa. Salalause toimii ilman sitä.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. It was left as it is.</source>
        <translation>Tiedostoa {file} ei voi lukea: {reason}. Siihen ei koskettu.</translation>
    </message>
    <message>
        <source>{file} was not saved: it would be larger than {most} KB.</source>
        <translation>{file} ei tallentunut: siitä tulisi yli {most} kt.</translation>
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
        <source>Locking notes needs the package “cryptography”. Ask IT to install it; until then nothing is locked.</source>
        <translation>Lukitseminen tarvitsee paketin ”cryptography”. Pyydä IT:tä asentamaan se. Siihen asti mitään ei lukita.</translation>
    </message>
    <message>
        <source>Notes are locked away already.</source>
        <translation>Muistiinpanot on jo lukittu.</translation>
    </message>
    <message>
        <source>Unlock your notes first.</source>
        <translation>Avaa ensin muistiinpanosi.</translation>
    </message>
    <message>
        <source>The log belongs to a newer version of this program. Update it first.</source>
        <translation>Loki on ohjelman uudemmasta versiosta. Päivitä ohjelma ensin.</translation>
    </message>
    <message>
        <source>The key file cannot be kept ({reason}).</source>
        <translation>Avaintiedostoa ei voi tallettaa ({reason}).</translation>
    </message>
    <message>
        <source>The history of your calls was gone, and a new one has begun. The menu has backups of the old one.</source>
        <translation>Puheluhistoriasi oli kadonnut, ja uusi on aloitettu. Vanhan varmuuskopiot ovat valikossa.</translation>
    </message>
    <message>
        <source>There are no prompts for the language "{language}": calls are timed, no sentences are shown.</source>
        <translation>Kielelle ”{language}” ei ole lauseita: puhelujen kesto mitataan, lauseita ei näytetä.</translation>
    </message>
    <message>
        <source>There are no prompts for the language "{language}"; the English ones stand in.</source>
        <translation>Kielelle ”{language}” ei ole lauseita. Tilalla ovat englanninkieliset.</translation>
    </message>
    <message>
        <source>{file} is not used: {reason}.</source>
        <translation>Tiedosto {file} ei ole käytössä: {reason}.</translation>
    </message>
    <message>
        <source>it is no property list</source>
        <translation>se ei ole ominaisuusluettelo (plist)</translation>
    </message>
    <message>
        <source>{file}: "{name}" must be {wrong}.</source>
        <translation>{file}: kohdan ”{name}” arvon pitää olla {wrong}.</translation>
    </message>
    <message>
        <source>{file}: "{name}" is not known here, and nothing comes of it.</source>
        <translation>{file}: kohtaa ”{name}” ei tunneta, eikä se vaikuta mihinkään.</translation>
    </message>
    <message>
        <source>{file}: there is more, not named here.</source>
        <translation>{file}: virheitä on enemmänkin, kaikkia ei luetella.</translation>
    </message>
    <message>
        <source>{number}: it says how the rest is meant</source>
        <translation>{number}: se kertoo, miten loput luetaan</translation>
    </message>
    <message>
        <source>a text in quotes of at most {most} characters</source>
        <translation>enintään {most} merkin teksti lainausmerkeissä</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>taulukko</translation>
    </message>
    <message>
        <source>such that a ladder is left to choose</source>
        <translation>sellainen, että valittavaksi jää jokin raja</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>kokonaisluku väliltä {low}–{high}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true tai false</translation>
    </message>
    <message>
        <source>no more than {name}</source>
        <translation>enintään yhtä suuri kuin {name}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>luku väliltä {low}–{high}</translation>
    </message>
    <message>
        <source>within what is allowed beside it</source>
        <translation>sen rajoissa, mitä samassa kohdassa sallitaan</translation>
    </message>
    <message>
        <source>together with a value</source>
        <translation>yhdessä arvon kanssa</translation>
    </message>
    <message>
        <source>false where it is locked: the menu is in the whole window</source>
        <translation>false, kun se on lukittu: valikko on vain koko ikkunassa</translation>
    </message>
    <message>
        <source>within what {name} allows</source>
        <translation>sen rajoissa, mitä {name} sallii</translation>
    </message>
    <message>
        <source>a list of texts in quotes</source>
        <translation>luettelo lainausmerkeissä olevia tekstejä</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>yksi näistä: {choices}</translation>
    </message>
    <message>
        <source>some of {choices}</source>
        <translation>näistä yksi tai useampi: {choices}</translation>
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
        <source>{done} Some texts in it are locked with another key: open your notes for good in the settings, then use the recovery key of those.</source>
        <translation>{done} Osa sen teksteistä on lukittu toisella avaimella: avaa muistiinpanosi asetuksissa pysyvästi ja käytä sitten niiden palautusavainta.</translation>
    </message>
    <message>
        <source>{done} Texts in it are locked: in the settings, under “Notes and privacy”, their recovery key opens them.</source>
        <translation>{done} Sen tekstit ovat lukossa: niiden palautusavain avaa ne asetusten kohdassa ”Muistiinpanot ja yksityisyys”.</translation>
    </message>
    <message>
        <source>{done} Texts in it are not locked yet: that is done while your notes are unlocked.</source>
        <translation>{done} Sen tekstejä ei ole vielä lukittu: se tehdään, kun muistiinpanosi ovat auki.</translation>
    </message>
    <message>
        <source>The backup was restored. Calls in it: {n}.</source>
        <translation>Varmuuskopio palautettiin. Puheluja siinä: {n}.</translation>
    </message>
    <message>
        <source>The backup was restored. Calls in it: {n}. What was there before is kept in {aside}.</source>
        <translation>Varmuuskopio palautettiin. Puheluja siinä: {n}. Aiemmat säilyvät kansiossa {aside}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Tiedostoa {file} ei ole.</translation>
    </message>
    <message>
        <source>{file} is the log that is in use.</source>
        <translation>{file} on käytössä oleva loki.</translation>
    </message>
    <message>
        <source>{file} is no log of Call Companion.</source>
        <translation>{file} ei ole Call Companionin loki.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Call Companion. Install that version, then restore it.</source>
        <translation>Tämän varmuuskopion teki uudempi Call Companion. Asenna se versio ja palauta sitten.</translation>
    </message>
    <message>
        <source>The backup is damaged and was not restored; the calls you have are untouched.</source>
        <translation>Varmuuskopio on vioittunut eikä sitä palautettu. Nykyiset puhelusi ovat ennallaan.</translation>
    </message>
    <message>
        <source>0, or a whole number from {low} to {high}</source>
        <translation>0 tai kokonaisluku väliltä {low}–{high}</translation>
    </message>
    <message>
        <source>at most {most} texts of at most {longest} characters</source>
        <translation>enintään {most} tekstiä, kussakin enintään {longest} merkkiä</translation>
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
        <source>The default, {value},</source>
        <translation>Oletus {value}</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Oletus</translation>
    </message>
    <message>
        <source>{place} is a link to another place</source>
        <translation>{place} on linkki toiseen paikkaan</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>se ei ole tiedosto</translation>
    </message>
    <message>
        <source>{place} belongs to another account than the administrator's</source>
        <translation>{place} kuuluu muulle tilille kuin ylläpitäjän</translation>
    </message>
    <message>
        <source>others than the administrator can write to {place}</source>
        <translation>muutkin kuin ylläpitäjä voivat kirjoittaa kohteeseen {place}</translation>
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
        <source>Set by {organisation}</source>
        <translation>{organisation} on asettanut tämän</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Organisaatiosi on asettanut tämän</translation>
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
        <translation>Helpon puhelun jälkityö sulkeutuu</translation>
    </message>
    <message>
        <source>By itself, unless you have chosen or written something in it.</source>
        <translation>Itsestään, jos et ole valinnut tai kirjoittanut siihen mitään.</translation>
    </message>
    <message>
        <source>A hard wrap-up closes after</source>
        <translation>Raskaan puhelun jälkityö sulkeutuu</translation>
    </message>
    <message>
        <source>By itself, after a hard call or once you have begun to fill it in.</source>
        <translation>Itsestään raskaan puhelun jälkeen tai kun olet alkanut täyttää sitä.</translation>
    </message>
    <message>
        <source>Notify me of follow-ups</source>
        <translation>Ilmoita lupauksista</translation>
    </message>
    <message>
        <source>By a message of the system, without your words, and never during a call.</source>
        <translation>Järjestelmän ilmoituksella, ilman omia sanojasi, eikä koskaan puhelun aikana.</translation>
    </message>
    <message>
        <source>Length of a breather</source>
        <translation>Hengähdystauon pituus</translation>
    </message>
    <message>
        <source>The middle. A harder call, or one on top of others, brings a longer one.</source>
        <translation>Keskimitta. Raskaampi puhelu tai useampi peräkkäin tuo pidemmän.</translation>
    </message>
    <message>
        <source>Longest breather</source>
        <translation>Pisin hengähdystauko</translation>
    </message>
    <message>
        <source>What your team allows after a call; no breather is made longer than that.</source>
        <translation>Niin pitkä kuin tiimisi sallii puhelun jälkeen; sitä pidempää taukoa ei tule.</translation>
    </message>
    <message>
        <source>Way to breathe</source>
        <translation>Hengitystapa</translation>
    </message>
    <message>
        <source>Sighs: two breaths in, a long one out. Box: in, hold, out, hold, four seconds each.</source>
        <translation>Huokaus: kaksi sisään, yksi pitkä ulos. Neliö: sisään, pidätys, ulos, pidätys, neljä sekuntia kutakin.</translation>
    </message>
    <message>
        <source>Sighs</source>
        <translation>Huokaus</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Neliö</translation>
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
        <source>day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päivää</translation>
    </message>
    <message>
        <source>Keep words for</source>
        <translation>Sanat säilyvät</translation>
    </message>
    <message>
        <source>Notes, references and which sentences were said; open promises and kind words stay. 0: for ever.</source>
        <translation>Muistiinpanot, viitteet ja sanotut lauseet; avoimet lupaukset ja kiitokset jäävät. 0: aina.</translation>
    </message>
    <message>
        <source>Keep calls for</source>
        <translation>Puhelut säilyvät</translation>
    </message>
    <message>
        <source>Times, outcome, topic, boundary and how it was for you. 0: for ever.</source>
        <translation>Ajat, lopputulos, aihe, rajat ja miltä se tuntui. 0: aina.</translation>
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
        <source>Mask phone numbers</source>
        <translation>Peitä puhelinnumerot</translation>
    </message>
    <message>
        <source>In what you type. Cards, accounts and identity numbers are always masked.</source>
        <translation>Siitä, mitä kirjoitat. Kortit, tilit ja henkilötunnukset peitetään aina.</translation>
    </message>
    <message>
        <source>Mask e-mail addresses</source>
        <translation>Peitä sähköpostiosoitteet</translation>
    </message>
    <message>
        <source>In what you type.</source>
        <translation>Siitä, mitä kirjoitat.</translation>
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
        <source>Your organisation allows at most {high}.</source>
        <translation>Organisaatiosi sallii enintään arvon {high}.</translation>
    </message>
    <message>
        <source>Your organisation allows {low} or more.</source>
        <translation>Organisaatiosi sallii vähintään arvon {low}.</translation>
    </message>
    <message>
        <source>Your organisation allows {low} to {high}.</source>
        <translation>Organisaatiosi sallii arvot {low}–{high}.</translation>
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
        <source>0, or a whole number from {low} to {high}, please. It stays at {value}.</source>
        <translation>Anna 0 tai kokonaisluku väliltä {low}–{high}. Arvo pysyy: {value}.</translation>
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
        <source>{hours}:{minutes}:{seconds}</source>
        <translation>{hours}.{minutes}.{seconds}</translation>
    </message>
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
        <source>An identity number was masked: it is never kept.</source>
        <translation>Henkilötunnus peitettiin: sitä ei koskaan tallenneta.</translation>
    </message>
    <message>
        <source>A phone number or an address was masked, as your settings say.</source>
        <translation>Puhelinnumero tai osoite peitettiin, kuten asetuksissasi sanotaan.</translation>
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
        <source>Your organisation’s policy cannot be read. Until IT mends it, the strict privacy settings hold.</source>
        <translation>Organisaatiosi käytäntöä ei voi lukea. Kunnes IT-tuki korjaa sen, voimassa ovat tiukat yksityisyysasetukset.</translation>
    </message>
    <message>
        <source>Part of your organisation’s policy is not understood. The rest of it holds.</source>
        <translation>Osaa organisaatiosi käytännöstä ei ymmärretä. Muu osa on voimassa.</translation>
    </message>
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
        <source>They thanked me</source>
        <translation>Sain kiitosta</translation>
    </message>
    <message>
        <source>Keep their words…</source>
        <translation>Talleta sanat…</translation>
    </message>
    <message>
        <source>Notes are locked</source>
        <translation>Muistiinpanot lukossa</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Muistiinpano itselle</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Mitä myönnettiin</translation>
    </message>
    <message>
        <source>Breather first</source>
        <translation>Hengähdys ensin</translation>
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
<context>
    <name>WriteOut</name>
    <message>
        <source>Write it out</source>
        <translation>Pura kirjoittamalla</translation>
    </message>
    <message>
        <source>As it comes. Closing this, or the next call, throws it away.</source>
        <translation>Niin kuin se tulee. Sulkeminen tai seuraava puhelu hävittää sen.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Hävitä</translation>
    </message>
    <message>
        <source>Keep it in the note</source>
        <translation>Tallenna muistiinpanoon</translation>
    </message>
</context>
</TS>
