import type { ProblemWords } from '../problem-words.ts';

export const nl: ProblemWords = {
  'did-you-mean': "; is '{suggestion}' bedoeld?",
  'use-one-of': '; kies uit: {options}.',
  advice: 'Advies: {said}',
  'on-line': '{file}, regel {line}',

  'kind-text': 'een tekst tussen dubbele aanhalingstekens',
  'kind-number': 'een getal',
  'kind-integer': 'een heel getal',
  'kind-boolean': 'true of false',
  'kind-list': 'een lijst tussen [ ]',
  'kind-group': 'velden tussen { }',
  'kind-words': 'woorden per taal, zoals { "nl": "…", "en": "…" }',
  'kind-null': 'null',

  'form-language': 'een taalcode, zoals "nl" of "de-AT"',
  'form-letter': 'één kleine letter, zoals een opname een aantal schrijft',
  'form-letters': 'kleine letters, zoals een opname ze schrijft',
  'form-id': 'een id: kleine letters, cijfers en streepjes, zoals "besluit-opslaan"',
  'form-dotted-id': 'een volledige id: delen met punten ertussen, zoals "nl.voorbeeldstad.zaak"',
  'form-variable-name':
    'een naam voor een variabele: een kleine letter, dan letters en cijfers, zoals "zaakHost"',
  'form-version': 'een versie: drie getallen, zoals "2.3.0"',
  'form-date': 'een dag die bestaat, zoals "2026-05-01"',
  'form-glob': 'een adres zoals "https://zaken.voorbeeldstad.nl/zaken/*"',
  'form-path': 'een pad in het pakket, in kleine letters, zoals "besluit-opslaan.json"',
  'form-sha256': 'een SHA-256: 64 tekens 0-9 en a-f',
  'form-age-key': 'een openbare sleutel van age: "age1" en 58 tekens',
  'form-host': 'een host, met of zonder poort, zoals "zaken.voorbeeldstad.nl"',
  'form-text': 'één regel tekst van hoogstens 300 tekens',
  'form-pack-url':
    'het https-adres van het manifest.json van een pakket, zoals "https://uitleg.voorbeeldstad.nl/zaken/manifest.json"',
  'form-url': 'een https-adres, zoals "https://www.voorbeeldstad.nl/hulp"',
  'form-email': 'een e-mailadres, zoals "hulp@voorbeeldstad.nl"',
  'form-phone': 'een telefoonnummer, zoals "+31 70 123 45 67"',

  'json-empty': 'Het bestand is leeg.',
  'json-after':
    "Kolom {column}: hier hoort het bestand te eindigen, maar er volgt '{found}'. Haal het weg, of kijk de haakjes ervoor na.",
  'json-open':
    'Het bestand houdt te vroeg op: het haakje dat op regel {opened} opent, wordt niet gesloten.',
  'json-close':
    "Kolom {column}: hier staat '{found}', maar '{expected}' werd verwacht. Kijk na of de haakjes bij elkaar horen.",
  'json-comma-missing': "Kolom {column}: voor '{found}' ontbreekt een komma.",
  'json-comma-extra':
    'Kolom {column}: haal deze komma weg. Na het laatste deel van een lijst of groep staat er geen.',
  'json-quotes': "Kolom {column}: '{found}' moet tussen dubbele aanhalingstekens staan.",
  'json-colon': "Kolom {column}: na '{found}' ontbreekt een dubbele punt.",
  'json-value-missing': "Kolom {column}: voor '{found}' ontbreekt een waarde.",
  'json-number': "Kolom {column}: '{found}' is geen getal zoals JSON het schrijft, zoals 4 of 0.5.",
  'json-break':
    'Kolom {column}: deze tekst loopt door over het einde van de regel. Sluit hem af met een dubbel aanhalingsteken, of schrijf \\n voor een nieuwe regel.',
  'json-escape': "Kolom {column}: '{found}' betekent niets. Schrijf \\\\ voor een backslash.",
  'json-unclosed': 'Kolom {column}: deze tekst heeft geen dubbel aanhalingsteken aan het einde.',
  'json-comment': 'Kolom {column}: JSON kent geen commentaar. Haal het weg.',
  'duplicate-name': "'{found}' staat hier twee keer. Houd er één over.",

  'too-big': 'Het bestand is te groot: {found} bytes, hoogstens {max} mag. Splits de uitleg.',
  'too-deep': 'Kolom {column}: haakjes liggen dieper dan {max} in elkaar. Maak het eenvoudiger.',
  'not-a-group': 'Een uitleg bestaat uit velden tussen { }. Dit is {foundKind}.',
  'is-a-pack': 'Dit is een pakket en geen uitleg. Alleen in pack.json mag "kind": "pack" staan.',
  'is-not-a-pack': 'Dit is geen pakket: in pack.json moet "kind": "pack" staan.',
  'format-missing': 'De versie van het formaat ontbreekt. Schrijf "format": {known}.',
  'format-unknown': 'Het formaat {found} is niet bekend. Schrijf "format": {known}.',
  'format-newer':
    'Het formaat {found} is nieuwer dan deze versie van Leidraad, die {known} kent. Werk Leidraad bij.',
  'migration-failed': 'Het bestand heeft het oude formaat {found} en kon niet worden bijgewerkt.',

  missing: "'{found}' ontbreekt",
  'missing-kind': "'{found}' ontbreekt; dat moet zijn: {kind}",
  'unknown-field': "het veld '{found}' is hier niet bekend",
  'unknown-word': "'{found}' is niet bekend",
  'unknown-target': "de plek '{found}' is niet beschreven onder targets",
  'unknown-app': "er is geen applicatie '{found}' in app of apps",
  'unknown-step': "er is geen stap '{found}'",
  'unknown-variable': "de variabele '{found}' is niet genoemd onder variables",
  'wrong-kind': 'verwacht: {kind}; gevonden: {foundKind}.',
  'bad-form': "'{found}' past hier niet; nodig is {form}.",
  'no-fields': 'tussen { } moet iets staan',
  'one-field-only': 'deze gaan niet samen: {found}. Houd er één over.',
  'no-evidence': 'nergens staat hoe dit element te herkennen is',
  'selector-value':
    "'{found}' kan vragen wat iemand heeft getypt: sommige pagina's herhalen dat in het attribuut value. Gebruik een ander attribuut, zoals name of id, zonder backslash of commentaar in de naam.",
  'recorded-digit':
    "in '{found}' staat een cijfer, en dat mag niet in een opname: het kan iemands nummer zijn. Neem dit element opnieuw op, of schrijf # in plaats van de cijfers.",
  'recorded-too-big':
    'de opname van dit element is te groot: {found} bytes, hoogstens {max} mag. Neem het opnieuw op.',
  'no-words': 'er staan geen woorden in welke taal dan ook. Schrijf ze.',
  'text-empty': 'de tekst is leeg. Schrijf hem, of laat het veld weg.',
  'text-too-long': '{found} tekens is te veel; er passen er hoogstens {max}. Maak het korter.',
  'too-many': 'dit zijn er te veel; hoogstens {max} mag.',
  'too-few': 'dit zijn er te weinig; er zijn er minstens {min} nodig.',
  'number-too-big': 'hoogstens {max} mag, hier staat {found}.',
  'number-too-small': 'minstens {min} is nodig, hier staat {found}.',
  'wrong-value': 'deze waarde mag hier niet.',

  'duplicate-id': "de id '{found}' is al gebruikt bij {first}. Geef elk een eigen id.",
  'reserved-id':
    "een stap kan niet 'end' heten: dat woord staat bij goto voor het einde van de uitleg.",
  'within-cycle': 'deze plekken liggen in een kring in elkaar: {found}. Haal één "within" weg.',
  'unused-target':
    "geen stap of voorwaarde gebruikt de plek '{found}'. Haal die weg, of kijk de naam na.",
  'unreachable-step':
    "geen weg leidt naar de stap '{found}'. Laat een antwoord of een weg van een andere stap erheen leiden (goto), of haal de stap weg.",
  'question-without-answers': 'een vraag heeft "choices" nodig, of "scale": true.',
  'two-kinds-of-answers': 'een vraag heeft óf "choices" óf "scale". Houd er één over.',
  'answers-without-question':
    '"{found}" is alleen voor vragen. Schrijf "kind": "question", of haal het weg.',
  'question-with-action': 'een vraag gaat verder na het antwoord. Haal "advance" weg.',
  'action-without-target': 'de stap wacht op "{found}", maar waarop? Noem een plek (target).',
  'hotspot-without-target':
    'een hotspot heeft een plek nodig om bij te staan. Noem er een (target).',
  'tooltip-without-target':
    'deze stap wijst niets aan. Noem een plek (target), of toon de stap midden op de pagina ("kind": "modal").',
  'start-when-element':
    'voordat een uitleg wordt aangeboden, kijkt niemand op de pagina. Het kan dus niet van een element daar afhangen. Gebruik het adres ("start": { "page": … }), of geef de eerste stap een "when".',
  'frequency-unused':
    '"{found}" doet niets bij "tips", "article" en "announcement". Schrijf "always", of laat "frequency" weg.',
  'offer-unused':
    '"{found}" doet bij "tips" en "announcement" hetzelfde als "launcher". Schrijf "launcher", of laat "offer" weg.',
  'news-by-link':
    'nieuws komt vanzelf, en nooit met een link: met "{found}" ziet niemand het. Laat "offer" weg, of maak er een tekst ("article") van.',
  'many-steps':
    '{found} stappen is veel: na {max} haken mensen vaak af. Splits de uitleg misschien in tweeën.',
  'many-questions':
    '{found} vragen is veel: van één persoon tellen hoogstens {max} antwoorden mee in de cijfers.',
  'title-no-instruction':
    "'{found}' zegt niet wat iemand moet doen. Begin met wat iemand doet, zoals: Klik op Opslaan.",
  'only-click-here': 'deze stap zegt alleen dat je moet klikken. Noem waarop, en waarvoor dat is.',
  'nobody-to-ask':
    'geen stap zegt bij wie je terechtkunt. Vul dat bij minstens één stap in (contact).',
  'review-due':
    'deze uitleg had uiterlijk op {found} opnieuw nagekeken moeten zijn. Loop die na en kies een nieuwe dag.',
  'news-over':
    'dit is afgelopen op {found} en is niet meer te zien. Kies een latere dag, of haal het weg.',
  'basis-expired':
    "de wettelijke basis '{found}' gold tot en met {until}. Schrijf wat nu geldt, of haal die weg.",
  'rules-missing': 'een tip die controleert ("validation") heeft "rules" nodig.',
  'rules-unused': '"rules" gelden alleen waar "show" op "validation" staat.',
  'range-missing': 'de regel heeft "min", "max" of beide nodig.',
  'range-reversed': '"min" ({min}) is groter dan "max" ({max}).',
  'dates-reversed': 'dit eindigt ({until}) voordat het begint ({from}).',

  'language-not-in-title':
    "de taal van de uitleg, '{found}', ontbreekt in de titel. Zet die erbij.",
  'language-missing':
    'er ontbreekt een vertaling: {found}. Zet die erbij, of haal de taal uit de titel.',
  'language-extra':
    'de titel heeft deze taal niet: {found}. Dit is nooit te zien; zet de taal in de titel.',

  'variable-syntax': "'{found}' is geen variabele. Schrijf {{naam}}, zonder spaties.",
  'variable-unused': "de variabele '{found}' wordt nergens gebruikt.",
  'variable-optional':
    'de variabele \'{found}\' hoeft geen waarde te hebben, maar hier kan het niet zonder. Geef een default, of "required": true.',
  'variable-in-default': 'in een default kan geen andere variabele staan.',
  'variable-not-a-host':
    'de variabele \'{found}\' staat op de plaats van de host en moet dus type "host" hebben.',
  'value-missing': "de variabele '{found}' heeft een waarde nodig.",
  'value-bad': "de waarde van '{name}', '{found}', past niet; nodig is {form}.",

  'glob-host':
    "'{found}' zegt niet duidelijk welke host. Schrijf de host voluit, of *.host voor alle hosts eronder; zonder gebruikersnaam, en andere letters dan a-z in hun xn---vorm.",
  'host-not-matched': "'{found}' ligt op een host die niet in app.match staat. Zet hem daarbij.",
  'frame-not-listed':
    "'{found}' ligt op een host die niet in app.frames of app.match staat. Zet hem bij app.frames.",

  'link-bad': "de link '{found}' wordt niet getoond. Gebruik https://, mailto: of tel:.",
  'text-html': "'{found}' is te zien zoals het er staat. Gebruik Markdown: **vet**, *nadruk*.",
  'text-image': 'een plaatje in een tekst wordt niet getoond. Gebruik het veld "image".',
  'text-long': '{found} woorden is hier veel om te lezen; probeer er hoogstens {max}.',

  'file-missing': "het bestand '{found}' is er niet",
  'file-exists':
    "het bestand '{found}' is er al. Schrijf --force om het te vervangen, of kies een andere plek met --out.",
  'no-folder': "'{found}' is geen map. Haal het weg, of kies een andere plek met --out.",
  'no-file': "'{found}' is een map. Haal die weg, of kies een andere plek met --out.",
  'no-guides': "er is geen uitleg in '{found}'.",
  'file-unlisted':
    'pack.json noemt dit bestand niet onder guides; het hoort dus niet bij het pakket.',
  'file-listed-twice': "het bestand '{found}' staat twee keer in de lijst.",
  'manifest-missing': 'Er is geen pack.json bij de bestanden.',
  'duplicate-guide': "de uitleg '{found}' staat ook in {first}. Geef elk een eigen id.",
  'pack-language-missing': 'het pakket belooft deze talen, maar de uitleg heeft ze niet: {found}.',
  'pack-language-extra':
    'de uitleg heeft ook deze talen: {found}. Zet ze bij languages in pack.json.',
  'pack-variable-missing':
    "niemand kan de variabele '{found}' een waarde geven: noem die ook in pack.json.",
  'pack-variable-type':
    "de variabele '{found}' heeft hier het type {type} en in pack.json {other}. Maak ze gelijk.",
  'pack-variable-unused': "geen uitleg gebruikt de variabele '{found}'.",
  'unknown-asset': "pack.json noemt het bestand '{found}' niet onder assets",
  'guide-elsewhere':
    "de uitleg '{found}' zit niet in dit pakket; die moet uit een ander pakket komen.",
  'item-never-done':
    "'{found}' is een tekst, of het zijn tips, en die komen nooit af: dit punt vinkt zichzelf nooit af. Geef het een 'doneWhen'.",

  'archive-too-big':
    'Het zipbestand is te groot: {found} bytes, er mogen er {max} zijn. Laat afbeeldingen weg of maak twee pakketten.',
  'archive-many': 'Er zitten meer dan {max} bestanden in. Maak twee pakketten.',
  'archive-inflates':
    'Uitgepakt zijn de bestanden samen groter dan {max} bytes. Laat afbeeldingen weg of maak twee pakketten.',
  'archive-file-inflates': 'Uitgepakt is dit bestand groter dan {max} bytes. Maak het kleiner.',
  'archive-broken':
    'Dit is geen heel zipbestand: het is afgebroken of beschadigd, of het is iets anders ({found} bytes). Haal het opnieuw op.',
  'archive-ambiguous':
    'Dit zipbestand is op twee manieren te lezen. Maak het opnieuw met "npm run guides -- pack".',
  'archive-locked':
    'Het bestand is op slot met een wachtwoord. Maak het zipbestand zonder wachtwoord.',
  'archive-manifest-missing':
    'Bovenin staat geen manifest.json. Maak het zipbestand met de studio of met "npm run guides -- pack".',
  'archive-names-itself': 'manifest.json kan zichzelf niet noemen. Haal deze regel weg.',
  'archive-unlisted':
    'manifest.json noemt dit bestand niet. Haal het bestand weg of pak het pakket opnieuw in.',
  'archive-of-another':
    "'{expected}' werd verwacht, zoals in pack.json, en '{found}' staat er. Pak het pakket opnieuw in.",
  'wrong-hash':
    'De inhoud is niet wat {by} zegt: SHA-256 {found} gevonden, {expected} verwacht. Het bestand is onderweg veranderd of beschadigd. Vraag het pakket opnieuw aan de maker.',
  'picture-unknown':
    'Dit is geen afbeelding die een stap kan laten zien. Bewaar de afbeelding als WebP, PNG of JPEG.',
  'picture-too-large':
    'De afbeelding is te groot: {found} pixels, hoogstens {max} breed en {max} hoog mag. Maak de afbeelding kleiner.',
  'picture-not-own':
    'Dit is geen afbeelding zoals de studio die bewaart: WebP of PNG van hoogstens {max} bytes, met niets anders erin. Gebruik een download die niemand heeft veranderd.',
  'asset-unlisted':
    'pack.json noemt dit bestand niet onder assets. Haal het bestand weg of noem het daar.',
  'not-utf8': 'De tekst is geen UTF-8. Sla het bestand op als UTF-8.',
  'address-too-big':
    'hier kwamen meer dan {max} bytes vandaan; de rest is niet gelezen. Laat afbeeldingen weg of maak twee pakketten.',
  'address-elsewhere':
    'dit adres stuurt door naar een ander. Vul het adres in waar je dan uitkomt.',
  'address-refused': 'de server antwoordde {found} en stuurde geen bestand. Controleer het adres.',
  'address-unreachable': 'hier kwam niets vandaan. Controleer het adres en je verbinding.',
  'pack-downgrade':
    'versie {found} is ouder dan {installed}, en die staat er al. Terug kan met de eerdere versie op de pagina met uitleg, of verwijder het pakket eerst.',
  'address-other-pack':
    "hier komt een ander pakket vandaan: '{found}' gevonden, '{expected}' verwacht. Er is niets veranderd. Vraag je organisatie waar het pakket nu staat. Wil je het andere ook, haal het dan onderaan de pagina met uitleg op van dit adres.",
  'guide-named-as-pack':
    "'{found}' is de id van een pakket dat er al is, en deze uitleg zou in de plaats komen van dat hele pakket. Uitleg moet een eigen id hebben. Verander de id, of verwijder het pakket eerst.",
};
