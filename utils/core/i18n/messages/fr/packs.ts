import type { packs as en } from '../en/packs.ts';

export const packs: Readonly<Record<keyof typeof en, string>> = {
  'release.title': 'Donner aux collègues',
  'release.text':
    'Vous obtenez un fichier avec un numéro de version. Ce que vous publiez reste ici.',
  'release.since': 'Changements depuis la version {version}\u202f:',
  'release.nothing': 'Rien n’a changé depuis la version {version}.',
  'release.version': 'Numéro de version',
  'release.first': 'C’est la première version.',

  'level.major': 'Un grand pas\u202f: quelque chose a disparu ou est devenu autre chose.',
  'level.minor': 'Un pas normal\u202f: quelque chose s’ajoute ou fonctionne autrement.',
  'level.patch': 'Un petit pas\u202f: seuls des mots ou des données changent.',

  'release.bad': 'Écrivez trois nombres séparés par des points, comme 1.2.0.',
  'release.publish': 'Publier et télécharger',
  'release.failed': 'La version n’est pas publiée. Il faut d’abord changer ceci\u202f:',
  'release.done': 'La version {version} est publiée. Le téléchargement a commencé.',
  'release.history': 'Versions publiées',
  'release.changesOf': 'Ce qui a changé dans la version {version}',
  'release.download': 'Télécharger',
  'release.downloadOf': 'Télécharger la version {version}',
  'release.restore': 'Rétablir',
  'release.restoreOf': 'Rétablir la version {version}',
  'release.restored':
    'Le guide est de nouveau comme dans la version {version}. Vous pouvez annuler.',

  'repairs.title': 'Liste des corrections',
  'repairs.intro':
    'Ce qui n’a pas marché pour vos collègues, étape par étape. Le pire vient en premier.',
  'repairs.link': 'Voir ce qui n’a pas marché pour vos collègues',
  'repairs.addTitle': 'Fichiers de vos collègues',
  'repairs.addText':
    'Votre collègue enregistre «\u202fCe qui n’a pas marché\u202f», sous «\u202fVie privée\u202f». Choisissez ce fichier ici ou déposez-le ici. Tout reste sur cet ordinateur.',
  'repairs.addMine': 'Ajouter les miens',
  'repairs.noneMine': 'Rien de nouveau chez vous.',
  'repairs.mineAdded': 'Ce qui n’a pas marché pour vous est maintenant dans la liste.',
  'repairs.added':
    '{count} fichier est maintenant dans la liste.||{count} fichiers sont maintenant dans la liste.',
  'repairs.known':
    '{count} fichier y était déjà et compte une fois.||{count} fichiers y étaient déjà et comptent une fois.',
  'repairs.ownFile':
    '{count} fichier est à vous. Utilisez «\u202fAjouter les miens\u202f».||{count} fichiers sont à vous. Utilisez «\u202fAjouter les miens\u202f».',
  'repairs.refused': 'Ceci n’a pas été ajouté. La liste reste sinon comme elle était.',
  'repairs.full': '{file}\u202f: il y a déjà {count} fichiers dans la liste. Videz-la d’abord.',
  'repairs.empty': 'Il n’y a rien à corriger.',
  'repairs.clear': 'Vider la liste',
  'repairs.cleared': 'La liste est vide. Les fichiers eux-mêmes sont toujours là.',
  'repairs.from': 'De {count} fichier||De {count} fichiers',
  'repairs.unknownGuide':
    'Ce guide n’est pas sur cet ordinateur. C’est pourquoi vous voyez des noms techniques.',
  'repairs.unknownStep': 'Cette étape n’est pas connue ici. Elle peut venir d’une autre version.',
  'repairs.goneStep': 'Cette étape n’est plus dans le guide.',
  'repairs.times': '{what}\u202f: {count} fois||{what}\u202f: {count} fois',
  'repairs.missing': 'Introuvable',
  'repairs.files': 'Dans {count} fichier||Dans {count} fichiers',
  'repairs.seenIn': 'dans la version {versions}',
  'repairs.newer': 'une version plus récente est ici\u202f: {version}',
  'repairs.older': 'une version plus ancienne est ici\u202f: {version}',
  'repairs.of': '{action}\u202f: «\u202f{name}\u202f»',
  'repairs.open': 'Ouvrir l’étape',
  'repairs.openGuide': 'Ouvrir le guide',
  'repairs.makeDraft': 'Créer un brouillon',
  'repairs.repaired': 'Corrigé',
  'repairs.marked':
    '«\u202f{step}\u202f» n’est plus dans la liste. L’étape revient si un nouveau fichier dit que ce n’est pas encore bon.',
  'repairs.done': 'Corrigé\u202f: {count} étape||Corrigé\u202f: {count} étapes',
  'repairs.putBack': 'Remettre dans la liste',
  'repairs.words': 'Guides qui manquent',
  'repairs.wordsText': 'Vos collègues ont cherché cela sans rien trouver. Chaque mot est isolé.',
  'repairs.make': 'Créer un guide',

  'packs.open': 'Plusieurs guides ensemble',
  'packs.openHelp':
    'Un lot réunit des guides qui vont ensemble. Les collègues le reçoivent en un seul fichier.',
  'packs.make': 'Créer un lot',
  'packs.name': 'Nom du lot',
  'packs.issuer': 'Organisation dont il vient',
  'packs.contact': 'À qui poser des questions',
  'packs.contactHint': 'Par exemple une adresse e-mail ou un numéro de téléphone.',
  'packs.needName': 'Donnez d’abord un nom au lot.',
  'packs.needIssuer': 'Dites d’abord de quelle organisation il vient.',
  'packs.openPack': 'Ouvrir un lot existant',
  'packs.openText':
    'Ses guides deviennent des brouillons que vous pouvez modifier. Le lot lui-même reste tel quel.',
  'packs.onComputer': 'Sur cet ordinateur',
  'packs.choose': 'Choisir un lot',
  'packs.chooseFile': 'Choisir un fichier (.zip)',
  'packs.whose': 'De qui est «\u202f{title}\u202f»\u202f?',
  'packs.mine':
    'De nous\u202f: nous sommes {issuer}. Ceux qui ont ce lot reçoivent notre prochaine version.',
  'packs.theirs':
    'D’autres\u202f: j’en fais notre propre lot. Le lot de {issuer} et ses mises à jour ne changent pas.',
  'packs.openIt': 'Ouvrir',
  'packs.notOpened': 'Le lot n’a pas été ouvert\u202f:',
  'packs.notThere': 'Ce lot n’existe plus.',
  'packs.goneText':
    'Le lot a été supprimé ailleurs. Ce que vous voyez ici n’est plus enregistré. Ses guides sont toujours dans le studio.',
  'packs.changedTitle': 'Ce lot a aussi été modifié dans une autre fenêtre.',
  'packs.known':
    '«\u202f{title}\u202f» est déjà dans le studio. Continuez là, ou faites-en votre propre lot.',
  'packs.joinTitle':
    'Vous travaillez déjà sur des guides de ce lot. Si vous l’ouvrez, voici ce qui se passe :',
  'packs.joinsAsIs': '« {title} » : votre brouillon est plus récent et entre dans le lot.',
  'packs.joinsLater':
    '« {title} » : votre brouillon devient la version {version} et entre dans le lot.',
  'packs.joinsAnew':
    '« {title} » : le lot a une version plus récente, {version}. C’est elle qui entre dans le lot. La vôtre est conservée sous le nom « {copy} ».',
  'packs.join': 'Ouvrir ainsi',
  'packs.inTwo':
    'Un guide de cette liste est maintenant dans «\u202f{pack}\u202f». Retirez-le ici.',
  'packs.loose': 'Guides hors des lots',
  'packs.tooBig':
    'En un seul fichier, cela fait {found} Mo. Personne ne peut installer plus de {max} Mo. Retirez des images ou faites-en plusieurs lots.',
  'packs.tooBigUnpacked':
    'Tous les fichiers ensemble font {found} Mo. Personne ne peut installer plus de {max} Mo. Retirez des images ou faites-en plusieurs lots.',
  'packs.largest': 'image de {found} ko, une des plus grandes',
  'packs.none': 'Il ne contient encore aucun guide.',
  'packs.remove': 'Supprimer le lot «\u202f{title}\u202f»',
  'packs.removeText':
    'Le lot et ses versions publiées disparaissent. Vous ne pourrez pas revenir en arrière. Ses guides restent dans le studio.',
  'packs.move': 'Déplacer',
  'packs.moveGuide': 'Déplacer «\u202f{title}\u202f»',
  'packs.moveTo': 'Dans quel lot\u202f?',
  'packs.noPack': 'dans aucun lot',
  'packs.moved': '«\u202f{title}\u202f» est maintenant dans «\u202f{pack}\u202f».',
  'packs.movedOut': '«\u202f{title}\u202f» n’est plus dans un lot.',
  'packs.movedBack': '«\u202f{title}\u202f» est de nouveau à sa place.',
  'packs.editIntro':
    'Choisissez les guides qui vont ensemble, et leur ordre. Tout est enregistré automatiquement, sur cet ordinateur.',
  'packs.pack': 'Le lot',
  'packs.id': 'Connu comme {id}. Cela ne change jamais, pour que les mises à jour arrivent.',
  'packs.sites': 'Pour ces sites\u202f: {sites}',
  'packs.guideOf': 'Guide {number} sur {count}',
  'packs.noGuide': 'Pas encore de guide',
  'packs.edit': 'Modifier ce guide',
  'packs.takeOut': 'Retirer du lot',
  'packs.takenOut': 'Le guide est retiré du lot et reste dans le studio. Vous pouvez annuler.',
  'packs.add': 'Ajouter un guide',
  'packs.addWhich': 'Quel guide entre dans le lot\u202f?',
  'packs.allIn': 'Tous les guides sont déjà dans un lot.',
  'packs.values': 'Ce qui change selon l’organisation',
  'packs.valuesHelp':
    'La personne qui utilise le lot peut remplir ceci une seule fois pour tous les guides.',
  'packs.apart':
    'Les guides ne veulent pas tous dire la même chose par «\u202f{name}\u202f». Chacun garde sa valeur. Si vous en mettez une ici, tous l’utilisent.',
  'packs.valueOf': 'Valeur pour {name}',
  'packs.labelOf': 'Ce qui est demandé pour {name}',
  'packs.checking': 'Les guides sont vérifiés…',
  'packs.noLanguage': 'Les guides n’ont aucune langue en commun.',
  'packs.publishText': 'Mettez le lot sur cet ordinateur pour l’essayer.',
  'packs.installed': 'Le lot est sur cet ordinateur.',
  'packs.notInstalled': 'Le lot n’est pas sur cet ordinateur. Il faut d’abord changer ceci\u202f:',
  'packs.restoreTitle': 'Revenir à la version {version}\u202f?',
  'packs.restoreText':
    'Les guides du lot redeviennent comme alors. Ce qui a changé depuis sans être publié est perdu.',
  'packs.restored': 'Le lot est de nouveau comme dans la version {version}.',
};
