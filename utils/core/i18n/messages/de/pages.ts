import type { pages as en } from '../en/pages.ts';

export const pages: Readonly<Record<keyof typeof en, string>> = {
  'page.skip': 'Zum Inhalt',
  'page.nav': 'Seiten von Leidraad',
  'page.welcome': 'Willkommen',
  'page.guides': 'Anleitungen',
  'page.privacy': 'Datenschutz',
  'page.cancel': 'Abbrechen',
  'page.failed': 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',

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
  'guides.addTitle': 'Anleitungen hinzufügen',
  'guides.addText':
    'Wählen Sie ein Paket (.zip) oder seine einzelnen Dateien (.json), oder ziehen Sie sie hierher.',
  'guides.choose': 'Dateien wählen',
  'guides.busy': 'Die Dateien werden gelesen\u00a0…',
  'guides.added': 'Die Anleitungen wurden hinzugefügt.',
  'guides.warnings': 'Die Anleitungen wurden hinzugefügt. Bitte sehen Sie sich das noch an:',
  'guides.problems': 'Die Anleitungen wurden nicht hinzugefügt. Das muss vorher geändert werden:',
  'guides.whyTitle': 'Warum wird eine Anleitung nicht angeboten?',
  'guides.whyText':
    'Fügen Sie die Adresse einer Seite ein. Sie sehen für jede Anleitung, ob sie dort angeboten wird, und wenn nicht, warum. Die Adresse wird nicht gespeichert.',
  'guides.whyAddress': 'Adresse der Seite',
  'guides.whyAsk': 'Erklären',
  'guides.whyBad': 'Das ist keine Webadresse. Sie beginnt mit https://.',

  'offer.offered': 'Wird auf dieser Seite angeboten.',
  'offer.other-app': 'Diese Seite gehört nicht zur Anwendung der Anleitung: {because}.',
  'offer.other-page': 'Die Anleitung wird nur auf anderen Seiten angeboten: {because}.',
  'offer.by-link-only':
    'Die Anleitung steht nie in der Liste. Nur ein Link oder eine andere Anleitung führt zu ihr.',
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
    'Steht auf dieser Seite in der Liste. Es kommt keine Karte: Ihre Organisation hat Karten ausgeschaltet. Fragen Sie Ihre Administration.',
  'offer.card-site':
    'Steht auf dieser Seite in der Liste. Es kommt keine Karte: Sie möchten auf dieser Website keine Angebote. Hier können Sie das zurücknehmen.',
  'offer.card-begun':
    'Steht auf dieser Seite in der Liste. Es kommt keine Karte: Die Anleitung wurde schon begonnen. Starten Sie sie aus der Liste.',
  'offer.card-never':
    'Steht auf dieser Seite in der Liste. Es kommt keine Karte: Sie möchten die Anleitung nicht mehr angeboten bekommen. Hier können Sie das zurücknehmen.',
  'offer.card-enough':
    'Steht auf dieser Seite in der Liste. Es kommt keine Karte: Die Anleitung wurde dreimal angeboten. Starten Sie sie aus der Liste.',
  'offer.card-rest':
    'Steht auf dieser Seite in der Liste. Jetzt kommt keine Karte: Die Anleitung wurde vor Kurzem angeboten. Kommen Sie morgen wieder, oder starten Sie sie aus der Liste.',
  'offer.card-quiet':
    'Steht auf dieser Seite in der Liste. Jetzt kommt keine Karte: In den letzten vier Stunden wurde etwas anderes angeboten oder mitgeteilt. Warten Sie so lange, oder starten Sie sie aus der Liste.',
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
  'offer.ifAll': 'alle diese: {value}',

  'versions.address': 'Oder holen Sie ein Paket von einer Adresse',
  'versions.addressHelp':
    'Ihre Organisation gibt Ihnen diese Adresse. Leidraad ruft dort nur etwas ab, wenn Sie das wollen.',
  'versions.addressLabel': 'Adresse des Pakets',
  'versions.fetch': 'Abrufen',
  'versions.fetching': 'Das Paket wird abgerufen …',
  'versions.addressBad':
    'Diese Adresse geht nicht. Sie beginnt mit https:// und endet meist auf .zip oder auf manifest.json.',
  'versions.denied': 'Sie haben es nicht erlaubt. Es wurde nichts abgerufen.',
  'versions.same': 'Sie haben diese Version schon.',
  'versions.from': 'Kommt von {address}',
  'versions.look': 'Neue Version suchen',
  'versions.lookFor': 'Neue Version suchen für {pack}',
  'versions.title': 'Version {version} liegt bereit',
  'versions.changes': 'Das ändert sich:',
  'versions.noChanges': 'Die Anleitungen bleiben gleich.',
  'versions.more': 'Und noch {count} Änderung||Und noch {count} Änderungen',
  'versions.accept': 'Aktualisieren',
  'versions.drop': 'Nicht aktualisieren',
  'versions.waits':
    'Sie sind noch mit einer Anleitung aus diesem Paket beschäftigt. Die neue Version kommt, sobald Sie fertig sind.',
  'versions.goBack': 'Zurück zu Version {version}',
  'versions.now': 'Sie verwenden jetzt Version {version}.',
  'versions.taken': 'Version {version} ist schon veröffentlicht. Wählen Sie eine höhere.',
  'versions.changed':
    'Die Anleitung wurde inzwischen geändert oder ist weg. Sehen Sie noch einmal nach und versuchen Sie es erneut.',

  'changes.guide': '„{title}“',
  'changes.at': '{place}: {said}',
  'changes.step': 'Schritt {number}',
  'changes.item': 'Punkt {number}',
  'changes.tip': 'Tipp {number}',
  'changes.removed': 'ist entfallen',
  'changes.retargeted': 'zeigt auf etwas anderes',
  'changes.addresses': 'gehört zu anderen Adressen',
  'changes.kind': 'ist eine andere Art von Anleitung geworden',
  'changes.languageRemoved': 'die Sprache {name} ist entfallen',
  'changes.valueNeeded': 'braucht eine neue Angabe: {name}',
  'changes.valueRemoved': 'die Angabe {name} ist entfallen',
  'changes.added': 'ist neu',
  'changes.moved': 'steht an einer anderen Stelle',
  'changes.described': 'das Gezeigte wird anders erkannt',
  'changes.advance': 'ist auf andere Weise erledigt',
  'changes.ways': 'wird in anderen Fällen gezeigt oder führt woanders hin',
  'changes.place': 'gehört zu einer anderen Seite',
  'changes.offer': 'wird anders angeboten',
  'changes.languageAdded': 'die Sprache {name} ist neu',
  'changes.valueChanged': 'die Angabe {name} ist anders',
  'changes.other': '{name} ist anders',
  'changes.about': 'die Angaben zur Anleitung sind anders',
  'changes.words': '{field} ({language}): aus „{before}“ wird „{after}“',
  'changes.wordsAdded': '{field} ({language}) ist neu: „{after}“',
  'changes.wordsRemoved': '{field} ({language}) ist entfallen: „{before}“',
  'changes.field_title': 'Titel',
  'changes.field_body': 'Erklärung',
  'changes.field_why': 'Warum',
  'changes.field_pitfalls': 'Was oft schiefgeht',
  'changes.field_goal': 'Ziel',
  'changes.field_choices': 'Antworten',
  'changes.field_image': 'Bild',

  'privacy.title': 'Ihr Datenschutz',
  'privacy.intro':
    'Alles, was Leidraad speichert, liegt auf diesem Computer. Ohne Ihr Ja geht nichts weg. Hier sehen Sie alles.',
  'privacy.storedTitle': 'Was hier gespeichert ist',
  'privacy.what': 'Was',
  'privacy.howMany': 'Anzahl',
  'privacy.whyColumn': 'Wofür',
  'privacy.runs': 'Begonnene Anleitungen',
  'privacy.runsWhy': 'Damit Sie dort weitermachen können, wo Sie waren.',
  'privacy.events': 'Schritte, mit der Zeit',
  'privacy.eventsWhy': 'Damit Sie sehen, was Sie schon gemacht haben.',
  'privacy.weeks': 'Zählungen je Woche',
  'privacy.weeksWhy':
    'Um zu sehen, wie es mit den Anleitungen geht. Sie gehen nur weg, wenn Sie Ja sagen.',
  'privacy.deliveries': 'Berichte, die bereitliegen oder weg sind',
  'privacy.deliveriesWhy': 'Damit Sie sie lesen können und jede Woche einmal weggeht.',
  'privacy.reports': 'Schritte, die für Sie nicht stimmten',
  'privacy.reportsWhy': 'Damit die Anleitung verbessert werden kann, wenn Sie es weitergeben.',
  'privacy.packs': 'Pakete mit Anleitungen',
  'privacy.packsWhy': 'Die Anleitungen selbst und was Sie dafür ausgefüllt haben.',
  'privacy.searches': 'Suchwörter ohne Treffer',
  'privacy.searchesWhy':
    'Um zu wissen, welche Anleitungen noch fehlen. Nur einzelne Wörter, ohne Zahlen und E-Mail-Adressen.',
  'privacy.drafts': 'Anleitungen, an denen Sie arbeiten',
  'privacy.draftsWhy':
    'Damit Sie später weitermachen können. Was Sie in ein Feld eingeben, steht nicht darin.',
  'privacy.feedback': 'Dateien mit dem, was nicht geklappt hat',
  'privacy.feedbackWhy':
    'Was Sie gespeichert haben, damit nichts doppelt zählt. Und was Sie im Studio geöffnet haben, für die Reparaturliste.',
  'privacy.published': 'Wochen von Teams, aus denen Sie als Sammelstelle Zahlen gemacht haben',
  'privacy.publishedWhy': 'Damit Zahlen einer Woche nur einmal gemacht werden.',
  'privacy.settings':
    'Sprache, Platz des Knopfes, Ihre Arbeit, was Ihnen angeboten wurde und für wen Zählungen sind',
  'privacy.settingsWhy': 'Damit Leidraad so aussieht, wie Sie es möchten.',
  'privacy.literal': 'Alles genau so zeigen, wie es gespeichert ist',
  'privacy.literalLabel': 'Alles, was gespeichert ist',
  'omits.pictures':
    'Von Bildern steht hier nur der Name. In der heruntergeladenen Datei sind sie vollständig.',
  'omits.rest':
    'Das ist nur der Anfang, weil es zu viel zum Zeigen ist. In der heruntergeladenen Datei steht alles.',
  'privacy.neverTitle': 'Was nie gespeichert wird',
  'privacy.never':
    'Was Sie in einer Anwendung tippen, was auf der Seite steht, die Adresse oder der Titel der Seite, Ihr Name.',
  'privacy.trouble': 'Leidraad kann gerade nichts speichern.',
  'privacy.keepTitle': 'Sichern oder mitnehmen',
  'privacy.keepText':
    'Laden Sie Ihren Fortschritt herunter, zum Beispiel für einen neuen Computer. Sie können ihn später zurückholen.',
  'privacy.download': 'Alles herunterladen',
  'privacy.downloaded': 'Das Herunterladen hat begonnen.',
  'privacy.tooLarge':
    'Das Herunterladen hat begonnen. Zurückholen lässt sich diese Datei nicht: Sie hat {found} MB, und Leidraad kann höchstens {most} MB zurückholen.',
  'privacy.makeSmaller':
    'Möchten Sie alles zurückholen können? Entfernen Sie Anleitungen mit vielen Bildern und laden Sie noch einmal herunter.',
  'privacy.restore': 'Aus einer Datei zurückholen',
  'privacy.busy': 'Bitte warten. Mit vielen Bildern kann das eine Minute dauern.',
  'privacy.restored': 'Ihr Stand wurde zurückgeholt.',
  'privacy.restoreProblems': 'Die Datei wurde nicht übernommen. Es hat sich nichts geändert.',
  'privacy.eraseTitle': 'Löschen',
  'privacy.eraseText':
    'Löscht Ihren Fortschritt, Ihre Einstellungen und die Anleitungen, die Sie hinzugefügt haben.',
  'privacy.erase': 'Alles löschen',
  'privacy.eraseQuestion': 'Alles löschen?',
  'privacy.eraseWarning':
    'Das lässt sich nicht rückgängig machen. Möchten Sie etwas behalten? Dann laden Sie es zuerst herunter.',
  'privacy.erased': 'Alles wurde gelöscht.',

  'told.title': 'Was nicht geklappt hat',
  'told.text':
    'Geben Sie das an die Person weiter, die die Anleitungen schreibt: Dann kann sie es beheben. Lesen Sie es erst und entfernen Sie das Häkchen bei allem, was Sie nicht weitergeben möchten. Es wird nichts gesendet: Sie speichern eine Datei und geben sie selbst weiter.',
  'told.none': 'Es gibt nichts Neues. Ist ein Schritt falsch? Klicken Sie dort auf „Stimmt nicht“.',
  'told.ids': 'Was hier nicht mehr bekannt ist, hat einen technischen Namen.',
  'told.line': '„{step}“: {what}, {count} Mal||„{step}“: {what}, {count} Mal',
  'told.missing': 'Es war auf der Seite nicht zu finden',
  'told.unsorted': 'Etwas stimmt nicht, was genau, ist nicht mehr bekannt',
  'told.wordsText':
    'Hier ist nichts angehakt: Ein Wort kann ein Name sein. Wählen Sie nur, was alle lesen dürfen.',
  'told.word': '„{word}“, {count} Mal||„{word}“, {count} Mal',
  'told.literal': 'Die Datei genau so zeigen, wie sie wird',
  'told.literalLabel': 'Die Datei',
  'told.save': 'Als Datei speichern',
  'told.pick': 'Haken Sie zuerst etwas an.',
  'told.savedNow':
    'Die Datei heißt {file}. Geben Sie sie an die Person weiter, die die Anleitungen schreibt.',
  'told.before':
    'Was Sie schon in {count} Datei gespeichert haben, steht hier nicht mehr.||Was Sie schon in {count} Dateien gespeichert haben, steht hier nicht mehr.',
  'told.againText': 'Ist die Datei verloren und hat niemand sie bekommen?',
  'told.again': 'Alles wieder zeigen',

  'refused.length':
    '{file}: Diese Datei ist zu groß. Wählen Sie die Datei, die bei „Was nicht geklappt hat“ gespeichert wurde.',
  'refused.corrupt':
    '{file}: Diese Datei lässt sich nicht lesen. Vielleicht ist sie nicht vollständig. Bitten Sie darum, sie noch einmal zu schicken.',
  'refused.kind':
    '{file}: Das ist eine andere Art von Datei. Wählen Sie die Datei, die bei „Was nicht geklappt hat“ gespeichert wurde.',
  'refused.version':
    '{file}: Diese Datei stammt aus einer anderen Version von Leidraad. Diese Version liest Format {expected}. Aktualisieren Sie Leidraad auf beiden Computern.',
  'refused.count':
    '{file}, bei {where}: Diese Anzahl kann nicht stimmen. Erwartet: eine ganze Zahl von 1 bis {most}. Bitten Sie darum, die Datei neu zu speichern.',
  'refused.field':
    '{file}, bei {where}: Das gehört nicht in so eine Datei ({expected}). Bitten Sie darum, die Datei neu zu speichern.',

  'policy.title': 'Von Ihrer Organisation festgelegt',
  'policy.text':
    'Sie können das hier nicht ändern. Keine Anleitung startet dadurch von selbst, und niemand zeichnet auf, was Sie tun.',
  'policy.value': 'Festgelegt auf',
  'policy.autoOffer': 'Anleitungen von selbst anbieten',
  'policy.disabled': 'Abgeschaltet',
  'policy.team': 'Team',
  'policy.threshold': 'Kleinste Gruppe in Zählungen',
  'policy.retentionDays': 'Wie lange Schritte aufbewahrt werden',
  'policy.collectorKey': 'Schlüssel, mit dem Zählungen versiegelt werden',
  'policy.collectorDestination': 'Wohin Berichte mit Zählungen gehen',
  'policy.on': 'ein',
  'policy.off': 'aus',
  'policy.none': 'nichts',
  'policy.people': '{count} Personen',
  'policy.days': '{count} Tag||{count} Tage',
  'policy.recording': 'Anleitungen aufzeichnen',
  'policy.packFrom': 'von Ihrer Organisation',
  'policy.packFixed':
    'Ihre Organisation hat dieses Paket festgelegt. Sie können es hier nicht ändern.',
  'policy.packInstalled': 'installiert',
  'policy.packWaits': 'kommt, sobald Sie mit der laufenden Anleitung fertig sind',
  'policy.packFetched': 'wird geholt',
  'policy.packUnreachable':
    'Leidraad darf {host} nicht erreichen. In dieser Fassung von Leidraad fehlt die Website.',
  'policy.packTwice':
    '{first} und {second} haben dasselbe Paket: {pack}. Leidraad nimmt {first}, denn das steht weiter vorn in der Liste. Nehmen Sie eines der beiden heraus.',
  'policy.wrongTitle':
    'Ein Teil ist falsch und wird nicht beachtet. Der Rest funktioniert. Bitte sagen Sie es Ihrer Administration:',
  'policy.rolesFixed': 'Ihre Organisation hat das festgelegt. Sie können es hier nicht ändern.',
  'policy.studioOff': 'Ihre Organisation hat das Studio abgeschaltet.',
  'policy.studioOffHelp':
    'Was Sie erstellt haben, bleibt erhalten. Auf der Seite „Datenschutz“ können Sie es herunterladen.',

  'backup.length':
    '{file}: Diese Datei hat {found} MB. Leidraad kann höchstens {expected} zurückholen. Entfernen Sie auf dem anderen Computer Anleitungen mit vielen Bildern und laden Sie dann noch einmal herunter.',
  'backup.json':
    '{file}: Diese Datei lässt sich nicht lesen. Vielleicht ist sie nicht vollständig.',
  'backup.kind': '{file}: Das ist keine Sicherung aus Leidraad.',
  'backup.newer':
    '{file}: Diese Sicherung stammt aus einer neueren Version von Leidraad. Bitte aktualisieren Sie Leidraad zuerst.',
  'backup.field': '{file}, bei {where}: gefunden {found}, erwartet: {expected}.',

  'storage.quota': 'Der Speicher ist voll. Schaffen Sie Platz, dann geht es wieder.',
  'storage.blocked':
    'Ein anderes Fenster benutzt noch eine ältere Version von Leidraad. Schließen Sie den Browser und öffnen Sie ihn wieder.',
  'storage.corrupt':
    'Die gespeicherten Daten sind beschädigt und lassen sich nicht lesen. Holen Sie eine Sicherung zurück oder löschen Sie alles.',
  'storage.upgrade':
    'Die gespeicherten Daten stammen aus einer anderen Version von Leidraad. Sie bleiben erhalten. Bitte aktualisieren Sie Leidraad.',
  'storage.unavailable':
    'Der Browser lässt Leidraad gerade nichts speichern. Schließen Sie den Browser und öffnen Sie ihn wieder.',
};
