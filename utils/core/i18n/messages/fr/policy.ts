import type { policy as en } from '../en/policy.ts';

export const policy: Readonly<Record<keyof typeof en, string>> = {
  'policy.title': 'Défini par votre organisation',
  'policy.text':
    'Vous ne pouvez pas changer cela ici. Aucun guide ne démarre tout seul, et personne n’enregistre ce que vous faites.',
  'policy.value': 'Valeur',
  'policy.autoOffer': 'Guides proposés automatiquement',
  'policy.disabled': 'Désactivé',
  'policy.team': 'Équipe',
  'policy.threshold': 'Plus petit groupe dans les comptages',
  'policy.retentionDays': 'Durée de conservation des étapes',
  'policy.collectorKey': 'Clé qui scelle les comptages',
  'policy.collectorDestination': 'Où vont les rapports avec les comptages',
  'policy.on': 'oui',
  'policy.off': 'non',
  'policy.none': 'rien',
  'policy.people': '{count} personnes',
  'policy.days': '{count} jour||{count} jours',
  'policy.recording': 'enregistrer des guides',
  'policy.packFrom': 'de votre organisation',
  'policy.packFixed': 'Votre organisation a choisi ce lot. Vous ne pouvez pas le changer ici.',
  'policy.packInstalled': 'installé',
  'policy.packWaits': 'arrive dès que vous aurez fini le guide en cours',
  'policy.packFetched': 'est en cours de récupération',
  'policy.packUnreachable':
    'Leidraad n’a pas le droit d’accéder à {host}. Ce site manque dans cette version de Leidraad.',
  'policy.packTwice':
    '{first} et {second} ont le même lot : {pack}. Leidraad utilise {first}, qui vient en premier dans la liste. Retirez l’un des deux.',
  'policy.wrongTitle':
    'Une partie est fausse et n’est pas prise en compte. Le reste fonctionne. Dites-le à votre administrateur :',
  'policy.rolesFixed':
    'C’est votre organisation qui a fait ce choix. Vous ne pouvez pas le changer ici.',
  'policy.studioOff': 'Votre organisation a désactivé le studio.',
  'policy.studioOffHelp':
    'Ce que vous avez créé est conservé. Vous pouvez le télécharger sur la page Vie privée.',

  'backup.length':
    '{file}\u202f: ce fichier fait {found} Mo. Leidraad peut en reprendre {expected} au plus. Sur l’autre ordinateur, supprimez des guides avec beaucoup d’images, puis téléchargez de nouveau.',
  'backup.json': '{file}\u202f: ce fichier est illisible. Il est peut-être incomplet.',
  'backup.kind': '{file}\u202f: ce fichier ne vient pas de Leidraad.',
  'backup.newer':
    '{file}\u202f: ce fichier vient d’une version plus récente de Leidraad. Mettez d’abord Leidraad à jour.',
  'backup.field': '{file}, à {where}\u202f: trouvé {found}, attendu\u202f: {expected}.',

  'storage.quota': 'Le disque est plein. Libérez de la place et tout remarchera.',
  'storage.blocked':
    'Une autre fenêtre utilise encore une ancienne version de Leidraad. Fermez le navigateur, puis rouvrez-le.',
  'storage.corrupt':
    'Les données enregistrées sont abîmées et illisibles. Remettez un fichier téléchargé ou effacez tout.',
  'storage.upgrade':
    'Les données viennent d’une autre version de Leidraad. Elles sont conservées. Mettez Leidraad à jour.',
  'storage.unavailable':
    'Le navigateur ne permet pas à Leidraad d’enregistrer pour le moment. Fermez-le, puis rouvrez-le.',
};
