import type { policy as en } from '../en/policy.ts';

export const policy: Readonly<Record<keyof typeof en, string>> = {
  'policy.title': 'Von Ihrer Organisation festgelegt',
  'policy.text':
    'Sie können das hier nicht ändern. Keine Anleitung startet dadurch von selbst, und niemand zeichnet auf, was Sie tun.',
  'policy.value': 'Festgelegt auf',
  'policy.autoOffer': 'Anleitungen von selbst anbieten',
  'policy.disabled': 'Ausgeschaltet',
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
  'policy.recording': 'Anleitungen aufnehmen',
  'policy.packFrom': 'von Ihrer Organisation',
  'policy.packFixed':
    'Ihre Organisation hat dieses Paket festgelegt. Sie können es hier nicht ändern.',
  'policy.packInstalled': 'installiert',
  'policy.packWaits': 'kommt, sobald Sie mit der laufenden Anleitung fertig sind',
  'policy.packFetched': 'wird abgerufen',
  'policy.packUnreachable':
    'Leidraad darf {host} nicht erreichen. In dieser Version von Leidraad fehlt die Website.',
  'policy.packTwice':
    '{first} und {second} haben dasselbe Paket: {pack}. Leidraad nimmt {first}, denn das steht weiter vorn in der Liste. Nehmen Sie eines der beiden heraus.',
  'policy.wrongTitle':
    'Ein Teil ist falsch und wird nicht beachtet. Der Rest funktioniert. Bitte sagen Sie es Ihrer Administration:',
  'policy.rolesFixed': 'Ihre Organisation hat das festgelegt. Sie können es hier nicht ändern.',
  'policy.studioOff': 'Ihre Organisation hat das Studio ausgeschaltet.',
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
