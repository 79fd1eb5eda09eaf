import type { pages as en } from '../en/pages.ts';

export const pages: Readonly<Record<keyof typeof en, string>> = {
  'page.skip': 'Zum Inhalt',
  'page.nav': 'Seiten von Leidraad',
  'page.welcome': 'Willkommen',
  'page.guides': 'Anleitungen',
  'page.privacy': 'Datenschutz',
  'page.cancel': 'Abbrechen',
  'page.failed': 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  'page.again': 'Noch einmal versuchen',

  'welcome.title': 'Willkommen. Das ist Ihr Leitfaden.',
  'welcome.intro':
    'Leidraad hilft Ihnen in Webanwendungen, die neu für Sie sind. Schritt für Schritt, während Sie Ihre echte Arbeit tun.',
  'welcome.howTitle': 'So geht es',
  'welcome.how1':
    'Öffnen Sie eine Anwendung, für die es Anleitungen gibt. Dann sehen Sie den Leidraad-Knopf.',
  'welcome.how2':
    'Wählen Sie eine Anleitung. Ein Ring zeigt, wohin Sie schauen, ein paar Worte sagen, was zu tun ist.',
  'welcome.how3':
    'Sie klicken und tippen selbst. Aufhören, zurückgehen oder später weitermachen: Sie entscheiden.',
  'welcome.keyboard': 'Tastatur: Mit {keys} wechseln Sie zwischen der Erklärung und der Seite.',
  'welcome.storesTitle': 'Was Leidraad speichert',
  'welcome.stores':
    'Welchen Anleitungen Sie folgen, bei welchem Schritt Sie sind und wann. Und Wörter, die Sie hier vergeblich gesucht haben. Nur auf diesem Computer.',
  'welcome.neverTitle': 'Was Leidraad nie tut',
  'welcome.never1': 'Speichern, was Sie in einer Anwendung tippen oder was auf der Seite steht.',
  'welcome.never2': 'Etwas ohne Ihr Ja senden oder Ihrer Führungskraft zeigen, was Sie tun.',
  'welcome.never3': 'Für Sie klicken oder etwas ausfüllen.',
  'welcome.firstTitle': 'Ihr erster Schritt',
  'welcome.firstReady':
    'Ihre Anleitungen sind bereit. Sehen Sie nach, für welche Anwendungen sie sind.',
  'welcome.firstEmpty':
    'Fügen Sie die Anleitungen hinzu, die Sie von Ihrer Organisation bekommen haben.',
  'welcome.toGuides': 'Meine Anleitungen zeigen',
  'welcome.addGuides': 'Anleitungen hinzufügen',
  'welcome.toPrivacy': 'Mehr zum Datenschutz',

  'guides.title': 'Ihre Anleitungen',
  'guides.intro':
    'Anleitungen kommen in Paketen. Ein Paket gehört zu einer oder mehreren Anwendungen.',
  'guides.empty': 'Sie haben noch keine Anleitungen.',
  'guides.emptyHelp': 'Fügen Sie die Dateien hinzu, die Sie von Ihrer Organisation bekommen haben.',
  'guides.version': 'Version {version}',
  'guides.issuer': 'Von {issuer}',
  'guides.contact': 'Fragen: {contact}',
  'guides.count': '{count} Anleitung||{count} Anleitungen',
  'guides.bundled': 'Gehört zu Leidraad',
  'guides.contents': 'Anleitungen in diesem Paket',
  'guides.access': 'Wo dieses Paket helfen darf',
  'guides.granted': 'Erlaubt',
  'guides.notGranted': 'Noch nicht erlaubt',
  'guides.allow': 'Erlauben',
  'guides.allowOn': 'Auf {host} erlauben',
  'guides.allowedOn': 'Erlaubt: {host}',
  'guides.allowDenied': 'Sie haben es nicht erlaubt. Leidraad bleibt dieser Website fern.',
  'guides.pinned': 'Ihre Organisation bestimmt, auf welchen Websites Leidraad helfen darf.',
  'guides.values': 'Für Ihre Organisation ausfüllen',
  'guides.valuesHelp': 'Mit diesen Angaben passen die Anleitungen zu Ihnen.',
  'guides.required': 'Pflichtfeld',
  'guides.save': 'Speichern',
  'guides.saved': 'Gespeichert.',
  'guides.remove': 'Entfernen',
  'guides.removePack': '{pack} entfernen',
  'guides.removeTitle': '„{pack}“ entfernen?',
  'guides.removeText':
    'Die Anleitungen in diesem Paket verschwinden. Ihr Fortschritt bleibt erhalten.',
  'guides.removed': '„{pack}“ wurde entfernt.',
  'guides.rolesTitle': 'Ihre Arbeit',
  'guides.rolesText':
    'Was machen Sie? Dann sehen Sie die Anleitungen, die für Sie gedacht sind. Wenn Sie nichts wählen, sehen Sie alle.',
  'guides.quietTitle': 'Was Ihnen nicht mehr angeboten wird',
  'guides.quietSite': 'Alles auf {site}',
  'guides.offerAgain': 'Wieder anbieten',
  'guides.offeredAgain': 'Wird wieder angeboten: {what}',
  'guides.addTitle': 'Anleitungen hinzufügen',
  'guides.addText':
    'Wählen Sie ein Paket (.zip) oder seine einzelnen Dateien (.json), oder ziehen Sie sie hierher.',
  'guides.choose': 'Dateien wählen',
  'guides.busy': 'Die Dateien werden gelesen\u00a0…',
  'guides.added': 'Die Anleitungen wurden hinzugefügt.',
  'guides.warnings': 'Die Anleitungen wurden hinzugefügt. Bitte sehen Sie sich das noch an:',
  'guides.problems': 'Die Anleitungen wurden nicht hinzugefügt. Das muss vorher geändert werden:',
  'guides.each': 'Das Ergebnis für jede Datei:',
  'guides.waits':
    'Eine neue Version liegt bereit. Sehen Sie sie sich beim Paket auf dieser Seite an.',
  'guides.whyTitle': 'Warum wird eine Anleitung nicht angeboten?',
  'guides.whyText':
    'Fügen Sie die Adresse einer Seite ein. Sie sehen für jede Anleitung, ob sie dort angeboten wird, und wenn nicht, warum. Die Adresse wird nicht gespeichert.',
  'guides.whyAddress': 'Adresse der Seite',
  'guides.whyAsk': 'Erklären',
  'guides.whyBad': 'Das ist keine Webadresse. Eine Webadresse beginnt mit https://.',

  'offer.offered': 'Wird dort angeboten.',
  'offer.other-app': 'Diese Adresse gehört nicht zur Anwendung der Anleitung: {because}.',
  'offer.other-page': 'Die Anleitung wird nur auf anderen Seiten angeboten: {because}.',
  'offer.by-link-only':
    'Die Anleitung steht nie in der Liste. Nur ein Link oder eine andere Anleitung führt zu ihr.',
  'offer.news-by-link':
    'Eine Neuigkeit kommt von selbst, nie durch einen Link. So sieht sie niemand.',
  'offer.tips-by-link':
    'Die Tipps kommen erst, wenn jemand über einen Link oder aus einer anderen Anleitung danach fragt.',
  'offer.not-yet': 'Die Neuigkeit beginnt am {because}.',
  'offer.over': 'Die Neuigkeit endete am {because}.',
  'offer.other-role': 'Die Anleitung ist für eine andere Rolle: {because}.',
  'offer.condition': 'Eine Bedingung trifft nicht zu: {because}.',
  'offer.once': 'Die Anleitung wird einmal angeboten und wurde schon begonnen.',
  'offer.done': 'Die Anleitung wird angeboten, bis sie erledigt ist, und sie ist erledigt.',
  'offer.read': 'Die Neuigkeit wurde schon gelesen.',
  'offer.no-value':
    'Es fehlen Angaben zum Paket: {because}. Füllen Sie sie auf dieser Seite beim Paket aus.',
  'offer.no-permission':
    'Leidraad darf dort noch nicht helfen: {because}. Erlauben Sie es auf dieser Seite beim Paket.',
  'offer.card-policy':
    'Steht dort in der Liste. Es kommt keine Karte: Ihre Organisation hat Karten ausgeschaltet. Fragen Sie Ihre Administration.',
  'offer.card-site':
    'Steht dort in der Liste. Es kommt keine Karte: Sie möchten auf jener Website keine Angebote. Hier können Sie das zurücknehmen.',
  'offer.card-begun':
    'Steht dort in der Liste. Es kommt keine Karte: Die Anleitung wurde schon begonnen. Starten Sie sie in der Liste.',
  'offer.card-never':
    'Steht dort in der Liste. Es kommt keine Karte: Sie möchten die Anleitung nicht mehr angeboten bekommen. Hier können Sie das zurücknehmen.',
  'offer.card-enough':
    'Steht dort in der Liste. Es kommt keine Karte: Die Anleitung wurde dreimal angeboten. Starten Sie sie in der Liste.',
  'offer.card-rest':
    'Steht dort in der Liste. Jetzt kommt keine Karte: Die Anleitung wurde vor Kurzem angeboten. Kommen Sie morgen wieder, oder starten Sie sie in der Liste.',
  'offer.card-quiet':
    'Steht dort in der Liste. Jetzt kommt keine Karte: In den letzten vier Stunden wurde etwas anderes angeboten oder gemeldet. Warten Sie, bis diese Zeit um ist, oder starten Sie die Anleitung in der Liste.',
  'offer.ifUrl': 'die Adresse ist {value}',
  'offer.ifRole': 'die Rolle ist {value}',
  'offer.ifLanguage': 'die Sprache ist {value}',
  'offer.ifVariable': '„{name}“ ist {value}',
  'offer.ifGuideDone': 'die Anleitung {value} ist erledigt',
  'offer.ifGuideOpen': 'die Anleitung {value} ist nicht erledigt',
  'offer.ifFrom': 'es ist der {value} oder später',
  'offer.ifUntil': 'es ist der {value} oder früher',
  'offer.ifElement': '„{name}“ ist {value}',
  'offer.ifNot': 'nicht ({value})',
  'offer.ifAny': 'eines davon: {value}',
  'offer.ifAll': 'alles davon: {value}',
};
