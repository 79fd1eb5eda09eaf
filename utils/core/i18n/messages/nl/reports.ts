import type { reports as en } from '../en/reports.ts';

export const reports: Readonly<Record<keyof typeof en, string>> = {
  'collector.title': 'Voor de verzamelaar',
  'collector.intro':
    'Hier maak je van verzegelde rapporten cijfers over teams. Alles gebeurt op deze computer. Geen rapport blijft bewaard, en je ziet nergens wat één persoon deed.',
  'collector.link': 'Voor de verzamelaar van rapporten',
  'collector.keyTitle': '1. De sleutel',
  'collector.keyText':
    'Rapporten zijn verzegeld voor één sleutel. Open het sleutelbestand met de wachtzin. De sleutel blijft open tot je deze pagina sluit, en wordt niet in de browser bewaard.',
  'collector.keyFile': 'Kies het sleutelbestand',
  'collector.passphrase': 'Wachtzin',
  'collector.open': 'Sleutel openen',
  'collector.opening': 'De sleutel wordt geopend. Dat duurt enkele seconden.',
  'collector.opened': 'De sleutel is open.',
  'collector.publicKey': 'Het openbare deel: {key}',
  'collector.noKeyFile': 'Kies eerst het sleutelbestand.',
  'collector.wrongPassphrase': 'Deze wachtzin past niet bij dit bestand. Probeer het opnieuw.',
  'collector.wrongKeyFile':
    'Dit is geen sleutelbestand met een wachtzin, of het is niet compleet. Kies het bestand dat is opgeslagen toen de sleutel werd gemaakt.',
  'collector.makeTitle': 'Nog geen sleutel? Maak er een',
  'collector.makeText':
    'Eén sleutel is genoeg voor de hele organisatie. Bewaar het bestand en de wachtzin op twee plekken. Wie één van de twee kwijt is, kan geen rapport meer openen.',
  'collector.newPassphrase': 'Nieuwe wachtzin',
  'collector.passphraseHelp':
    'Minstens {count} tekens. Vier of vijf gewone woorden zijn goed te onthouden.',
  'collector.repeat': 'Nog een keer dezelfde wachtzin',
  'collector.short': 'De wachtzin is te kort: {count} tekens zijn nodig.',
  'collector.unlike': 'De twee wachtzinnen zijn niet gelijk.',
  'collector.make': 'Maak de sleutel en sla die op',
  'collector.making': 'De sleutel wordt gemaakt. Dat duurt enkele seconden.',
  'collector.made': 'De sleutel is opgeslagen als {file}, en is nu open. Bewaar dat bestand goed.',
  'collector.fileTitle': 'Bestand voor je collega’s',
  'collector.fileText':
    'Met dit bestand verzegelt Leidraad de rapporten voor jouw sleutel. Geef het aan de beheerder of aan de collega’s. Er staat niets geheims in.',
  'collector.teamNames': 'Teams, elk op een eigen regel',
  'collector.destination': 'Map op een webserver, waar de rapporten naartoe gaan',
  'collector.destinationHelp': 'Een https-adres. Leeg: collega’s geven hun rapport als bestand.',
  'collector.saveFile': 'Bestand opslaan',
  'collector.fileSaved': 'Opgeslagen als {file}.',
  'collector.fileBad': 'Het bestand is niet opgeslagen.',
  'collector.readTitle': '2. De rapporten',
  'collector.needKey': 'Open eerst de sleutel.',
  'collector.readText':
    'Kies de verzegelde rapporten, of de map waarin ze staan. Je kunt ze ook hierheen slepen.',
  'collector.chooseFolder': 'Kies een map',
  'collector.reading': '{done} van {total} gelezen',
  'collector.stop': 'Stoppen',
  'collector.stopped': 'Gestopt. Wat was gelezen, is vergeten.',
  'collector.empty': 'Er zaten geen rapporten in.',
  'collector.taken': '{count} rapport telt mee.||{count} rapporten tellen mee.',
  'collector.refused': '{count} bestand is geweigerd.||{count} bestanden zijn geweigerd.',
  'collector.files': 'Bestanden: {count}',
  'collector.andMore': 'en nog {count}||en nog {count}',

  'rejected.broken': 'Geen verzegeld rapport, of afgebroken of veranderd',
  'rejected.other': 'Verzegeld voor een andere sleutel',
  'rejected.version': 'Van een andere versie van Leidraad',
  'rejected.count': 'Met getallen die niet kunnen',
  'rejected.field': 'Niet zoals een rapport hoort te zijn',
  'rejected.open': 'Van een week die nog niet voorbij is',
  'rejected.late': 'Van een week waarvan de cijfers al zijn gemaakt',
  'rejected.twice': 'Al meegeteld',
  'rejected.synthetic': 'Verzonnen, om iets uit te proberen',

  'remedy.broken': 'Haal het bestand opnieuw op. Lukt het dan nog niet? Laat het dan weg.',
  'remedy.other': 'Open het met de sleutel waarvoor het is verzegeld.',
  'remedy.version': 'Werk Leidraad op deze computer bij, en lees het opnieuw.',
  'remedy.count':
    'Het is vervalst of kapot. Laat het weg. Vraag je beheerder: wie kan rapporten sturen?',
  'remedy.field': 'Het is vervalst of kapot. Laat het weg.',
  'remedy.open': 'Lees het als de week voorbij is. Klopt de datum van deze computer?',
  'remedy.late': 'Laat het weg. Twee keer cijfers van één week verraden wie er later bij kwam.',
  'remedy.twice': 'Je hoeft niets te doen. Het telt één keer mee.',
  'remedy.synthetic': 'Laat het weg. Het hoort niet bij echte rapporten.',

  'collector.teamsTitle': '3. De teams',
  'collector.teamsText':
    'Hoeveel mensen konden per team meedoen? Een week van een team is klaar als er minstens {count} rapporten zijn.',
  'collector.team': 'Team',
  'collector.invited': 'Uitgenodigd',
  'collector.fromFile': 'Aantallen uit een bestand',
  'collector.fromFileHelp': 'Een regel per team, zoals {example}',
  'collector.invitedBad': 'In regel {line} staat geen team met een aantal: {found}',
  'collector.invitedNone': 'In dit bestand staan geen teams met een aantal. {found}',
  'collector.invitedRead': 'De aantallen zijn ingevuld.',
  'collector.invitedOthers':
    'Deze teams uit het bestand hebben geen rapport. Kijk of de naam klopt:',
  'collector.reportCount': '{count} rapport||{count} rapporten',

  'readiness.ready': 'Klaar',
  'readiness.published': 'De cijfers zijn gemaakt',
  'readiness.reports': 'Te weinig rapporten: {count} zijn nodig',
  'readiness.invited': 'Vul in hoeveel mensen zijn uitgenodigd: {count} of meer',

  'collector.figuresTitle': '4. De cijfers',
  'collector.figuresText':
    'De cijfers zijn afgerond, gaan over teams en zeggen niets over één persoon. Je kunt ze aan leidinggevenden geven.',
  'collector.readyCount':
    '{count} week van een team is klaar.||{count} weken van teams zijn klaar.',
  'collector.publish': 'Cijfers maken',
  'collector.publishQuestion': 'Cijfers maken?',
  'collector.publishWarning':
    'Dat kan voor elke week van een team één keer. Rapporten die daarna komen, worden geweigerd. Zijn alle rapporten binnen?',
  'collector.stillReading': 'Er worden nog rapporten gelezen. Daarna kun je de cijfers maken.',
  'collector.saveFirst': 'Sla deze cijfers eerst op. Daarna kun je er meer maken.',
  'collector.figuresMade':
    'De cijfers zijn gemaakt. Sla ze nu op: als je deze pagina sluit, zijn ze weg.',
  'collector.saveFigures': 'Cijfers opslaan',
  'collector.again': 'Er zijn geen cijfers gemaakt, want van deze weken zijn ze er al:',
  'collector.inIt': 'Wat erin staat',
  'collector.tookPart': 'Deden mee',
  'collector.ofInvited': '{part} van {invited}',
  'collector.most': 'De meesten',
  'collector.few': 'Te weinig om iets te zeggen',
  'collector.guidesIn': 'Uitleg met cijfers',

  'reports.title': 'Wat mijn leidinggevende ziet',
  'reports.intro':
    'Je leidinggevende ziet niet wat jij doet, alleen tellingen van minstens {count} mensen samen. Hier lees je wat daarvoor van jou zou weggaan, voordat het weggaat.',
  'reports.howTitle': 'Hoe het gaat',
  'reports.howCounts':
    'Na elke week maakt Leidraad een rapport: hoe vaak je uitleg en stappen hebt gebruikt, en hoe lang uitleg ongeveer duurde. Er staat geen naam in, geen computer en geen moment. Uitleg die je zelf maakt, telt niet mee.',
  'reports.howSealed':
    'Het rapport wordt verzegeld. Alleen de verzamelaar kan het openen. Dat is een functie die is afgesproken met de ondernemingsraad, en niet je leidinggevende.',
  'reports.howMany':
    'De verzamelaar telt de rapporten van minstens {count} mensen bij elkaar op. Alleen die tellingen gaan naar je leidinggevende, afgerond en met een toevallig deel erbij.',
  'reports.howFree': 'Er gaat niets weg zonder jouw ja. Je kunt altijd nee zeggen, ook later.',
  'reports.whoTitle': 'Voor wie de rapporten zijn',
  'reports.nobody':
    'Er is geen verzamelaar ingesteld. Er wordt geen rapport gemaakt en er gaat niets weg.',
  'reports.openText':
    'Heb je een bestand van de verzamelaar gekregen? Open het dan hier. Er gaat nog niets weg.',
  'reports.open': 'Bestand openen',
  'reports.opened': 'De verzamelaar staat nu hieronder.',
  'reports.openProblems': 'Het bestand is niet gebruikt. Er is niets veranderd.',
  'reports.byPolicy': 'Dit heeft je organisatie ingesteld.',
  'reports.byFile': 'Dit komt uit het bestand dat je hebt geopend.',
  'reports.forget': 'Niet meer gebruiken',
  'reports.folder': 'Waar ze heen gaan',
  'reports.asFile': 'Nergens heen. Je slaat ze zelf op als bestand.',
  'reports.team': 'Team',
  'reports.noTeam': 'Niet bekend',
  'reports.chooseTeam': 'Kies je team',
  'reports.key': 'Verzegeld met de sleutel',
  'reports.teamMissing': 'Je team is niet bekend. Daarom wordt er geen rapport gemaakt.',
  'reports.keyWrong':
    'De sleutel van de verzamelaar klopt niet. Daarom wordt er geen rapport gemaakt.',
  'reports.tellAdmin': 'Vertel dit aan je beheerder.',
  'reports.askTitle': 'Mogen deze rapporten weg?',
  'reports.askText':
    'Als je ja zegt, gaan de rapporten hieronder naar {host}. Daarna gaat er elke week een. Elk nieuw rapport blijft eerst een dag liggen, zodat je het hier kunt lezen. Je kunt altijd stoppen.',
  'reports.yes': 'Ja, versturen',
  'reports.no': 'Nee, niet versturen',
  'reports.denied': 'Leidraad mag {host} niet bereiken. Er gaat niets weg.',
  'reports.pinned':
    'Je organisatie laat Leidraad niet toe op {host}. Vertel dit aan je beheerder. Er gaat niets weg.',
  'reports.choiceTitle': 'Jouw keuze',
  'reports.saidYes': 'Je hebt ja gezegd. Elke week gaat er een rapport naar {host}.',
  'reports.saidNo': 'Je hebt nee gezegd. Er wordt geen rapport gemaakt en er gaat niets weg.',
  'reports.stop': 'Niet meer versturen',
  'reports.again': 'Vanaf deze week wel versturen',
  'reports.weeksTitle': 'De rapporten',
  'reports.none': 'Er is nog geen rapport. Het volgende wordt gemaakt na {day}.',
  'reports.week': 'Week van {days}',
  'reports.asked': 'Wacht op jouw antwoord.',
  'reports.waits': 'Gaat naar {host}, op zijn vroegst op {date}.',
  'reports.leaves': 'Gaat nu naar {host}.',
  'reports.unreachable': '{host} was niet bereikbaar. Leidraad probeert het later opnieuw.',
  'reports.later':
    '{host} kon het niet aannemen (antwoord {status}). Leidraad probeert het later opnieuw.',
  'reports.refused':
    '{host} heeft het niet aangenomen (antwoord {status}). Leidraad probeert het elke dag opnieuw. Vertel dit aan je beheerder.',
  'reports.sent': 'Verstuurd naar {host} op {date}.',
  'reports.unsaved': 'Nog niet opgeslagen.',
  'reports.saved': 'Opgeslagen op {date}.',
  'reports.save': 'Verzegeld opslaan',
  'reports.saveAgain': 'Nog een keer opslaan',
  'reports.what': 'Uitleg en stap',
  'reports.howOften': 'Hoe vaak',
  'reports.empty':
    'In deze week is niets geteld. Toch is er een rapport: anders kan iemand zien dat je geen uitleg gebruikte.',
  'reports.words': 'Woorden waarmee je zocht zonder iets te vinden: {words}',
  'reports.inWords': 'Wat erin staat',
  'reports.literal': 'Toon het rapport letterlijk',
  'reports.literalLabel': 'Het rapport, letterlijk',
  'reports.answered': '{count} keer “{answer}”||{count} keer “{answer}”',
  'reports.link': 'Wat mijn leidinggevende ziet',
  'reports.linkText':
    'Krijgt je organisatie tellingen? Hier staat wat daarin van jou komt, en of het weggaat.',
  'reports.noticeText':
    'Er ligt een rapport met tellingen klaar. Het gaat alleen weg als jij ja zegt.',
  'reports.noticeOpen': 'Lezen en kiezen',

  'counted.offered': '{count} keer aangeboden||{count} keer aangeboden',
  'counted.started': '{count} keer begonnen||{count} keer begonnen',
  'counted.completed': '{count} keer afgerond||{count} keer afgerond',
  'counted.stopped': '{count} keer gestopt||{count} keer gestopt',
  'counted.seen': '{count} keer gezien||{count} keer gezien',
  'counted.done': '{count} keer gedaan||{count} keer gedaan',
  'counted.skipped': '{count} keer overgeslagen||{count} keer overgeslagen',
  'counted.back': '{count} keer teruggegaan||{count} keer teruggegaan',
  'counted.missing': '{count} keer niet gevonden||{count} keer niet gevonden',
  'counted.reported':
    '{count} keer gemeld dat het niet klopt||{count} keer gemeld dat het niet klopt',

  'took.under-2-min':
    '{count} keer klaar in minder dan 2 minuten||{count} keer klaar in minder dan 2 minuten',
  'took.under-5-min':
    '{count} keer klaar in 2 tot 5 minuten||{count} keer klaar in 2 tot 5 minuten',
  'took.under-15-min':
    '{count} keer klaar in 5 tot 15 minuten||{count} keer klaar in 5 tot 15 minuten',
  'took.under-1-h':
    '{count} keer klaar in 15 minuten tot een uur||{count} keer klaar in 15 minuten tot een uur',
  'took.longer': '{count} keer klaar in meer dan een uur||{count} keer klaar in meer dan een uur',
};
