import type { packs as en } from '../en/packs.ts';

export const packs: Readonly<Record<keyof typeof en, string>> = {
  'release.title': 'An Kolleginnen und Kollegen geben',
  'release.text':
    'Sie bekommen eine Datei mit einer Versionsnummer. Was Sie veröffentlichen, bleibt hier gespeichert.',
  'release.since': 'Geändert seit Version {version}:',
  'release.nothing': 'Seit Version {version} hat sich nichts geändert.',
  'release.version': 'Versionsnummer',
  'release.first': 'Das ist die erste Version.',

  'level.major': 'Ein großer Schritt: Etwas ist entfallen oder etwas anderes geworden.',
  'level.minor': 'Ein normaler Schritt: Etwas ist dazugekommen oder geht anders.',
  'level.patch': 'Ein kleiner Schritt: Nur Worte oder Angaben sind anders.',

  'release.bad': 'Schreiben Sie drei Zahlen mit Punkten dazwischen, etwa 1.2.0.',
  'release.publish': 'Veröffentlichen und herunterladen',
  'release.failed': 'Die Version ist nicht veröffentlicht. Das muss vorher geändert werden:',
  'release.done': 'Version {version} ist veröffentlicht. Der Download hat begonnen.',
  'release.history': 'Veröffentlichte Versionen',
  'release.changesOf': 'Was sich in Version {version} geändert hat',
  'release.download': 'Herunterladen',
  'release.downloadOf': 'Version {version} herunterladen',
  'release.restore': 'Wiederherstellen',
  'release.restoreOf': 'Version {version} wiederherstellen',
  'release.restored':
    'Die Anleitung ist wieder wie in Version {version}. Sie können das rückgängig machen.',

  'repairs.title': 'Reparaturliste',
  'repairs.intro': 'Was nicht geklappt hat, Schritt für Schritt. Das Schlimmste steht oben.',
  'repairs.link': 'Ansehen, was bei anderen nicht geklappt hat',
  'repairs.addTitle': 'Dateien von anderen',
  'repairs.addText':
    'Unter „Datenschutz“ lässt sich „Was nicht geklappt hat“ speichern. Wählen Sie diese Datei hier oder ziehen Sie sie hierher. Alles bleibt auf diesem Computer.',
  'repairs.addMine': 'Meine hinzufügen',
  'repairs.noneMine': 'Bei Ihnen gibt es nichts Neues.',
  'repairs.mineAdded': 'Was bei Ihnen nicht geklappt hat, steht jetzt auf der Liste.',
  'repairs.added':
    '{count} Datei steht jetzt auf der Liste.||{count} Dateien stehen jetzt auf der Liste.',
  'repairs.known':
    '{count} Datei war schon da und zählt nur einmal.||{count} Dateien waren schon da und zählen nur einmal.',
  'repairs.ownFile':
    '{count} Datei ist von Ihnen. Wählen Sie dafür „Meine hinzufügen“.||{count} Dateien sind von Ihnen. Wählen Sie dafür „Meine hinzufügen“.',
  'repairs.refused': 'Das wurde nicht hinzugefügt. Die Liste ist sonst, wie sie war.',
  'repairs.full': '{file}: Auf der Liste stehen schon {count} Dateien. Leeren Sie sie zuerst.',
  'repairs.empty': 'Es ist nichts zu reparieren.',
  'repairs.clear': 'Liste leeren',
  'repairs.cleared': 'Die Liste ist leer. Die Dateien selbst sind noch da.',
  'repairs.from': 'Aus {count} Datei||Aus {count} Dateien',
  'repairs.unknownGuide':
    'Diese Anleitung ist nicht auf diesem Computer. Darum sehen Sie technische Namen.',
  'repairs.unknownStep':
    'Dieser Schritt ist hier nicht bekannt. Er kann aus einer anderen Version stammen.',
  'repairs.goneStep': 'Dieser Schritt ist nicht mehr in der Anleitung.',
  'repairs.times': '{what}: {count}-mal||{what}: {count}-mal',
  'repairs.missing': 'Nicht gefunden',
  'repairs.files': 'In {count} Datei||In {count} Dateien',
  'repairs.seenIn': 'gesehen in Version {versions}',
  'repairs.newer': 'hier ist eine neuere Version: {version}',
  'repairs.older': 'hier ist eine ältere Version: {version}',
  'repairs.of': '{action}: „{name}“',
  'repairs.open': 'Schritt öffnen',
  'repairs.openGuide': 'Anleitung öffnen',
  'repairs.makeDraft': 'Entwurf anlegen',
  'repairs.repaired': 'Repariert',
  'repairs.marked':
    '„{step}“ steht nicht mehr auf der Liste. Der Schritt kommt wieder, wenn es laut einer neuen Datei noch nicht stimmt.',
  'repairs.done': 'Repariert: {count} Schritt||Repariert: {count} Schritte',
  'repairs.putBack': 'Zurück auf die Liste',
  'repairs.words': 'Anleitungen, die noch fehlen',
  'repairs.wordsText': 'Danach wurde gesucht, ohne etwas zu finden. Jedes Wort steht für sich.',
  'repairs.make': 'Anleitung anlegen',

  'packs.open': 'Mehrere Anleitungen zusammen',
  'packs.openHelp':
    'Ein Paket enthält Anleitungen, die zusammengehören. Andere bekommen es als eine Datei.',
  'packs.make': 'Paket anlegen',
  'packs.name': 'Name des Pakets',
  'packs.issuer': 'Organisation, von der es kommt',
  'packs.contact': 'Wen kann man dazu fragen?',
  'packs.contactHint': 'Zum Beispiel eine E-Mail-Adresse oder Telefonnummer.',
  'packs.needName': 'Geben Sie dem Paket zuerst einen Namen.',
  'packs.needIssuer': 'Sagen Sie zuerst, von welcher Organisation es kommt.',
  'packs.openPack': 'Vorhandenes Paket öffnen',
  'packs.openText':
    'Die Anleitungen darin werden Entwürfe, die Sie ändern können. Das Paket selbst bleibt, wie es ist.',
  'packs.onComputer': 'Auf diesem Computer',
  'packs.choose': 'Paket wählen',
  'packs.chooseFile': 'Datei wählen (.zip)',
  'packs.whose': 'Wem gehört „{title}“?',
  'packs.mine': 'Uns: Wir sind {issuer}. Wer das Paket hat, bekommt unsere nächste Version.',
  'packs.theirs':
    'Anderen: Ich mache daraus ein eigenes Paket. Das Paket von {issuer} und seine Aktualisierungen bleiben, wie sie sind.',
  'packs.openIt': 'Öffnen',
  'packs.notOpened': 'Das Paket wurde nicht geöffnet:',
  'packs.notThere': 'Dieses Paket gibt es nicht mehr.',
  'packs.goneText':
    'Das Paket wurde anderswo entfernt. Was hier steht, wird nicht mehr gespeichert. Die Anleitungen daraus sind noch im Studio.',
  'packs.changedTitle': 'Dieses Paket wurde auch in einem anderen Fenster geändert.',
  'packs.known':
    '„{title}“ ist schon im Studio. Machen Sie dort weiter, oder machen Sie daraus ein eigenes Paket.',
  'packs.joinTitle':
    'Sie arbeiten schon an Anleitungen aus diesem Paket. Wenn Sie es öffnen, geschieht Folgendes:',
  'packs.joinsAsIs': '„{title}“: Ihr Entwurf ist neuer und kommt in das Paket.',
  'packs.joinsLater': '„{title}“: Ihr Entwurf wird Version {version} und kommt in das Paket.',
  'packs.joinsAnew':
    '„{title}“: Im Paket ist eine neuere Version, {version}. Diese kommt in das Paket. Ihre eigene bleibt als „{copy}“ erhalten.',
  'packs.join': 'So öffnen',
  'packs.inTwo':
    'Eine Anleitung aus dieser Liste ist inzwischen in „{pack}“. Nehmen Sie sie hier heraus.',
  'packs.loose': 'Anleitungen ohne Paket',
  'packs.tooBig':
    'Als eine Datei sind das {found} MB. Mehr als {max} MB kann niemand installieren. Lassen Sie Bilder weg oder machen Sie mehrere Pakete daraus.',
  'packs.tooBigUnpacked':
    'Alle Dateien zusammen haben {found} MB. Mehr als {max} MB kann niemand installieren. Lassen Sie Bilder weg oder machen Sie mehrere Pakete daraus.',
  'packs.largest': 'Bild mit {found} kB, eines der größten',
  'packs.none': 'Es ist noch keine Anleitung darin.',
  'packs.remove': 'Paket „{title}“ entfernen',
  'packs.removeText':
    'Das Paket und seine veröffentlichten Versionen verschwinden. Das lässt sich nicht rückgängig machen. Die Anleitungen darin bleiben im Studio.',
  'packs.move': 'Verschieben',
  'packs.moveGuide': '„{title}“ verschieben',
  'packs.moveTo': 'In welches Paket?',
  'packs.noPack': 'in kein Paket',
  'packs.moved': '„{title}“ ist jetzt in „{pack}“.',
  'packs.movedOut': '„{title}“ ist jetzt in keinem Paket.',
  'packs.movedBack': '„{title}“ ist wieder an seinem Platz.',
  'packs.editIntro':
    'Wählen Sie, welche Anleitungen zusammengehören und in welcher Reihenfolge. Alles wird von selbst auf diesem Computer gespeichert.',
  'packs.pack': 'Das Paket',
  'packs.id': 'Bekannt als {id}. Das ändert sich nie, damit Aktualisierungen ankommen.',
  'packs.sites': 'Für diese Websites: {sites}',
  'packs.guideOf': 'Anleitung {number} von {count}',
  'packs.noGuide': 'Noch keine Anleitung',
  'packs.edit': 'Diese Anleitung bearbeiten',
  'packs.takeOut': 'Aus dem Paket nehmen',
  'packs.takenOut':
    'Die Anleitung wurde herausgenommen und ist noch im Studio. Sie können das rückgängig machen.',
  'packs.add': 'Anleitung hinzufügen',
  'packs.addWhich': 'Welche Anleitung kommt in das Paket?',
  'packs.allIn': 'Alle Anleitungen sind schon in einem Paket.',
  'packs.values': 'Was je nach Organisation anders ist',
  'packs.valuesHelp': 'Wer das Paket benutzt, kann das einmal für alle Anleitungen ausfüllen.',
  'packs.apart':
    'Die Anleitungen meinen mit „{name}“ nicht dasselbe. Jede behält ihren eigenen Wert. Nur wenn Sie hier etwas eintragen, benutzen alle das.',
  'packs.valueOf': 'Wert für {name}',
  'packs.labelOf': 'Was Menschen bei {name} gefragt werden',
  'packs.checking': 'Die Anleitungen werden geprüft\u00a0…',
  'packs.noLanguage': 'Die Anleitungen haben keine gemeinsame Sprache.',
  'packs.publishText': 'Übernehmen Sie das Paket auf diesem Computer, um es selbst auszuprobieren.',
  'packs.installed': 'Das Paket ist auf diesem Computer.',
  'packs.notInstalled': 'Das Paket ist nicht auf diesem Computer. Das muss vorher geändert werden:',
  'packs.restoreTitle': 'Zurück zu Version {version}?',
  'packs.restoreText':
    'Die Anleitungen im Paket werden wieder wie damals. Was seither geändert und nicht veröffentlicht wurde, geht verloren.',
  'packs.restored': 'Das Paket ist wieder wie in Version {version}.',
};
