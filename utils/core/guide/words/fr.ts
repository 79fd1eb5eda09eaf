import type { ProblemWords } from '../problem-words.ts';

export const fr: ProblemWords = {
  'did-you-mean': ' ; vouliez-vous dire « {suggestion} » ?',
  'use-one-of': ' ; choisissez parmi : {options}.',
  advice: 'Conseil : {said}',
  'on-line': '{file}, ligne {line}',

  'kind-text': 'un texte entre guillemets doubles',
  'kind-number': 'un nombre',
  'kind-integer': 'un nombre entier',
  'kind-boolean': 'true ou false',
  'kind-list': 'une liste entre [ ]',
  'kind-group': 'des champs entre { }',
  'kind-words': 'des mots par langue, par exemple { "nl": "…", "fr": "…" }',
  'kind-null': 'null',

  'form-language': 'un code de langue, par exemple "fr" ou "fr-BE"',
  'form-letter': 'une lettre minuscule, comme l’enregistreur écrit un nombre',
  'form-letters': 'des lettres minuscules, comme l’enregistreur les écrit',
  'form-id':
    'un identifiant : minuscules, chiffres et traits d’union, par exemple "enregistrer-decision"',
  'form-dotted-id':
    'un identifiant complet : des parties séparées par des points, par exemple "fr.exempleville.dossier"',
  'form-variable-name':
    'un nom de variable : une minuscule, puis des lettres et des chiffres, par exemple "dossierHost"',
  'form-version': 'une version : trois nombres, par exemple "2.3.0"',
  'form-date': 'un jour qui existe, par exemple "2026-05-01"',
  'form-glob': 'une adresse comme "https://dossiers.exempleville.fr/dossiers/*"',
  'form-path': 'un chemin dans le lot, en minuscules, par exemple "enregistrer-decision.json"',
  'form-sha256': 'un SHA-256 : 64 caractères 0-9 et a-f',
  'form-age-key': 'une clé publique d’age : "age1" et 58 caractères',
  'form-host': 'un hôte, avec ou sans port, par exemple "dossiers.exempleville.fr"',
  'form-text': 'une ligne de texte de 300 caractères au plus',
  'form-pack-url':
    'l’adresse https du manifest.json d’un pack, par exemple "https://guides.exempleville.fr/dossiers/manifest.json"',
  'form-url': 'une adresse https, par exemple "https://www.exempleville.fr/aide"',
  'form-email': 'une adresse e-mail, par exemple "aide@exempleville.fr"',
  'form-phone': 'un numéro de téléphone, par exemple "+33 1 23 45 67 89"',

  'json-empty': 'Le fichier est vide.',
  'json-after':
    'Colonne {column} : le fichier devrait finir ici, mais « {found} » suit. Supprimez-le, ou vérifiez les accolades et crochets qui précèdent.',
  'json-open':
    'Le fichier finit trop tôt : l’accolade ou le crochet ouvert à la ligne {opened} n’est pas fermé.',
  'json-close':
    'Colonne {column} : « {found} » se trouve là où « {expected} » était attendu. Vérifiez que les accolades et crochets vont ensemble.',
  'json-comma-missing': 'Colonne {column} : il manque une virgule avant « {found} ».',
  'json-comma-extra':
    'Colonne {column} : supprimez cette virgule. Il n’y en a pas après le dernier élément d’une liste ou d’un groupe.',
  'json-quotes': 'Colonne {column} : « {found} » doit être entre guillemets doubles.',
  'json-colon': 'Colonne {column} : il manque un deux-points après « {found} ».',
  'json-value-missing': 'Colonne {column} : il manque une valeur avant « {found} ».',
  'json-number':
    'Colonne {column} : « {found} » n’est pas un nombre comme JSON l’écrit, par exemple 4 ou 0.5.',
  'json-break':
    'Colonne {column} : ce texte dépasse la fin de la ligne. Fermez-le par un guillemet double, ou écrivez \\n pour un retour à la ligne.',
  'json-escape':
    'Colonne {column} : « {found} » ne veut rien dire. Écrivez \\\\ pour une barre oblique inverse.',
  'json-unclosed': 'Colonne {column} : il manque à ce texte le guillemet double de la fin.',
  'json-comment': 'Colonne {column} : JSON n’a pas de commentaires. Supprimez celui-ci.',
  'duplicate-name': '« {found} » se trouve ici deux fois. Gardez-en un.',

  'too-big':
    'Le fichier est trop grand : {found} octets, {max} au plus sont permis. Divisez le guide.',
  'too-deep':
    'Colonne {column} : il y a plus de {max} niveaux d’accolades ou de crochets. Simplifiez.',
  'not-a-group': 'Un guide s’écrit avec des champs entre { }. Ceci est : {foundKind}.',
  'is-a-pack': 'Ceci est un lot et non un guide. Seul pack.json peut contenir "kind": "pack".',
  'is-not-a-pack': 'Ceci n’est pas un lot : pack.json doit contenir "kind": "pack".',
  'format-missing': 'La version du format manque. Écrivez "format": {known}.',
  'format-unknown': 'Le format {found} n’est pas connu. Écrivez "format": {known}.',
  'format-newer':
    'Le format {found} est plus récent que cette version de Leidraad, qui connaît {known}. Mettez Leidraad à jour.',
  'migration-failed': 'Le fichier a l’ancien format {found} et n’a pas pu être mis à jour.',

  missing: '« {found} » manque',
  'missing-kind': '« {found} » manque ; il faut {kind}',
  'unknown-field': 'le champ « {found} » n’est pas connu ici',
  'unknown-word': '« {found} » n’est pas connu',
  'unknown-target': 'l’endroit « {found} » n’est pas décrit sous targets',
  'unknown-app': 'il n’y a pas d’application « {found} » dans app ou apps',
  'unknown-step': 'il n’y a pas d’étape « {found} »',
  'unknown-variable': 'la variable « {found} » n’est pas déclarée sous variables',
  'wrong-kind': 'attendu : {kind} ; trouvé : {foundKind}.',
  'bad-form': '« {found} » ne convient pas ; il faut {form}.',
  'no-fields': 'il faut quelque chose entre { }',
  'one-field-only': 'ceux-ci ne vont pas ensemble : {found}. Gardez-en un.',
  'no-evidence': 'rien ne dit comment reconnaître cet élément',
  'selector-value':
    '« {found} » peut demander ce que quelqu’un a tapé, que certaines pages répètent dans l’attribut value. Utilisez un autre attribut, comme name ou id, sans barre oblique inverse ni commentaire dans son nom.',
  'recorded-digit':
    '« {found} » contient un chiffre, ce qu’un enregistrement n’a jamais : ce peut être le numéro de quelqu’un. Enregistrez à nouveau cet élément, ou écrivez # à la place des chiffres.',
  'recorded-too-big':
    'l’enregistrement de cet élément est trop grand : {found} octets, au plus {max} sont permis. Enregistrez-le à nouveau.',
  'no-words': 'il n’y a de mots dans aucune langue. Écrivez-les.',
  'text-empty': 'le texte est vide. Écrivez-le, ou retirez le champ.',
  'text-too-long':
    '{found} caractères, c’est trop ; {max} au plus conviennent. Écrivez plus court.',
  'too-many': 'il y en a trop ; {max} au plus sont permis.',
  'too-few': 'il y en a trop peu ; il en faut au moins {min}.',
  'number-too-big': '{max} au plus est permis, trouvé : {found}.',
  'number-too-small': 'il faut au moins {min}, trouvé : {found}.',
  'wrong-value': 'cette valeur n’est pas permise ici.',

  'duplicate-id': 'l’identifiant « {found} » est déjà utilisé à {first}. Donnez à chacun le sien.',
  'reserved-id':
    'une étape ne peut pas s’appeler « end » : dans goto, ce mot désigne la fin du guide.',
  'within-cycle': 'ces endroits se contiennent en cercle : {found}. Supprimez un "within".',
  'unused-target':
    'aucune étape ni condition n’utilise l’endroit « {found} ». Supprimez-le, ou vérifiez son nom.',
  'unreachable-step':
    'aucun chemin ne mène à l’étape « {found} ». Faites-y mener une réponse ou un chemin d’une autre étape (goto), ou supprimez-la.',
  'question-without-answers': 'une question a besoin de "choices", ou de "scale": true.',
  'two-kinds-of-answers': 'une question a soit "choices", soit "scale". Gardez-en un.',
  'answers-without-question':
    '"{found}" ne sert que pour les questions. Écrivez "kind": "question", ou supprimez-le.',
  'question-with-action': 'une question continue avec la réponse. Supprimez "advance".',
  'action-without-target': 'l’étape attend "{found}", mais où ? Nommez un endroit (target).',
  'hotspot-without-target': 'un hotspot a besoin d’un endroit. Nommez-en un (target).',
  'tooltip-without-target':
    'cette étape ne montre rien. Nommez un endroit (target), ou montrez l’étape au milieu de la page ("kind": "modal").',
  'start-when-element':
    'la page n’est pas examinée avant de proposer un guide\u202f: cela ne peut donc pas dépendre d’un élément. Utilisez l’adresse ("start": { "page": … }), ou donnez un "when" à la première étape.',
  'frequency-unused':
    '"{found}" ne change rien pour "tips", "article" et "announcement". Écrivez "always", ou retirez "frequency".',
  'offer-unused':
    '"{found}" fait la même chose que "launcher" pour "tips" et "announcement". Écrivez "launcher", ou retirez "offer".',
  'news-by-link':
    'une actualité vient d’elle-même, jamais par un lien\u202f: avec "{found}", personne ne la voit. Retirez "offer", ou faites-en un texte ("article").',
  'many-steps':
    '{found} étapes, c’est beaucoup : après {max}, on abandonne souvent. Pensez à deux guides.',
  'many-questions':
    '{found} questions, c’est beaucoup : d’une personne, {max} réponses au plus comptent dans les chiffres.',
  'title-no-instruction':
    '« {found} » ne dit pas quoi faire. Commencez par ce que la personne fait, par exemple : Cliquez sur Enregistrer.',
  'only-click-here': 'cette étape dit seulement de cliquer. Dites sur quoi, et à quoi cela sert.',
  'nobody-to-ask':
    'aucune étape ne dit à qui s’adresser. Remplissez « contact » dans au moins une étape.',
  'review-due':
    'ce guide devait être revu au plus tard le {found}. Relisez-le et choisissez un nouveau jour.',
  'news-over':
    'ceci s’est terminé le {found} et n’est plus montré. Choisissez un jour plus tardif, ou supprimez-le.',
  'basis-expired':
    'la base légale « {found} » valait jusqu’au {until}. Écrivez ce qui vaut maintenant, ou supprimez-la.',
  'rules-missing': 'un conseil qui vérifie ("validation") a besoin de "rules".',
  'rules-unused': '"rules" ne sert que si "show" vaut "validation".',
  'range-missing': 'la règle a besoin de "min", de "max" ou des deux.',
  'range-reversed': '"min" ({min}) est plus grand que "max" ({max}).',
  'dates-reversed': 'ceci finit ({until}) avant de commencer ({from}).',

  'language-not-in-title': 'la langue du guide, « {found} », manque dans le titre. Ajoutez-la.',
  'language-missing':
    'une traduction manque : {found}. Ajoutez-la, ou retirez cette langue du titre.',
  'language-extra':
    'le titre n’a pas cette langue : {found}. Ceci n’est jamais affiché ; ajoutez la langue au titre.',

  'variable-syntax': '« {found} » n’est pas une variable. Écrivez {{nom}}, sans espaces.',
  'variable-unused': 'la variable « {found} » n’est utilisée nulle part.',
  'variable-optional':
    'la variable « {found} » peut rester sans valeur, mais ici il en faut une. Donnez-lui un default, ou "required": true.',
  'variable-in-default': 'un default ne peut pas contenir une autre variable.',
  'variable-not-a-host':
    'la variable « {found} » est à la place de l’hôte : son type doit être "host".',
  'value-missing': 'la variable « {found} » a besoin d’une valeur.',
  'value-bad': 'la valeur de « {name} », « {found} », ne convient pas ; il faut {form}.',

  'glob-host':
    '« {found} » ne dit pas clairement quel hôte. Écrivez l’hôte en entier, ou *.hôte pour tous ses sous-domaines ; sans nom d’utilisateur, et les lettres autres que a-z sous leur forme xn--.',
  'host-not-matched': '« {found} » est sur un hôte que app.match ne nomme pas. Ajoutez-le.',
  'frame-not-listed':
    '« {found} » est sur un hôte que ni app.frames ni app.match ne nomment. Ajoutez-le à app.frames.',

  'link-bad': 'le lien « {found} » n’est pas affiché. Utilisez https://, mailto: ou tel:.',
  'text-html': '« {found} » est affiché tel quel. Utilisez Markdown : **gras**, *accent*.',
  'text-image': 'une image dans un texte n’est pas affichée. Utilisez le champ "image".',
  'text-long': '{found} mots, c’est beaucoup à lire ici ; essayez {max} au plus.',

  'file-missing': 'le fichier « {found} » n’est pas là',
  'file-exists':
    'le fichier « {found} » existe déjà. Écrivez --force pour le remplacer, ou choisissez un autre endroit avec --out.',
  'no-folder':
    '« {found} » n’est pas un dossier. Retirez-le, ou choisissez un autre endroit avec --out.',
  'no-file': '« {found} » est un dossier. Retirez-le, ou choisissez un autre endroit avec --out.',
  'no-guides': 'il n’y a pas de guides dans « {found} ».',
  'file-unlisted':
    'pack.json ne nomme pas ce fichier sous guides ; il ne fait donc pas partie du lot.',
  'file-listed-twice': 'le fichier « {found} » est dans la liste deux fois.',
  'manifest-missing': 'Il n’y a pas de pack.json parmi les fichiers.',
  'duplicate-guide':
    'le guide « {found} » est aussi dans {first}. Donnez à chacun son identifiant.',
  'pack-language-missing': 'le lot promet ces langues, mais le guide ne les a pas : {found}.',
  'pack-language-extra':
    'le guide a aussi ces langues : {found}. Ajoutez-les à languages dans pack.json.',
  'pack-variable-missing':
    'personne ne peut donner une valeur à la variable « {found} » : déclarez-la aussi dans pack.json.',
  'pack-variable-type':
    'la variable « {found} » a ici le type {type} et dans pack.json {other}. Mettez le même.',
  'pack-variable-unused': 'aucun guide n’utilise la variable « {found} ».',
  'unknown-asset': 'pack.json ne nomme pas le fichier « {found} » sous assets',
  'guide-elsewhere': 'le guide « {found} » n’est pas dans ce lot ; il doit venir d’un autre.',
  'item-never-done':
    "« {found} » est un texte ou des conseils, qui ne sont jamais terminés\u202f: ce point ne se cochera jamais. Donnez-lui un 'doneWhen'.",

  'archive-too-big':
    'Le fichier zip est trop grand : {found} octets, {max} au plus. Retirez des images ou faites deux lots.',
  'archive-many': 'Il contient plus de {max} fichiers. Faites deux lots.',
  'archive-inflates':
    'Décompressés, ses fichiers dépassent {max} octets en tout. Retirez des images ou faites deux lots.',
  'archive-file-inflates': 'Décompressé, ce fichier dépasse {max} octets. Réduisez-le.',
  'archive-broken':
    'Ce n’est pas un fichier zip complet : il a été coupé ou abîmé, ou c’est autre chose ({found} octets). Récupérez-le à nouveau.',
  'archive-ambiguous':
    'Ce fichier zip peut se lire de deux façons. Refaites-le avec "npm run guides -- pack".',
  'archive-locked':
    'Le fichier est protégé par un mot de passe. Refaites le fichier zip sans mot de passe.',
  'archive-manifest-missing':
    'Il n’y a pas de manifest.json au premier niveau. Faites le fichier zip avec le studio ou avec "npm run guides -- pack".',
  'archive-names-itself': 'manifest.json ne peut pas se nommer lui-même. Retirez cette ligne.',
  'archive-unlisted':
    'manifest.json ne nomme pas ce fichier. Retirez le fichier ou refaites le lot.',
  'archive-of-another':
    '« {expected} » était attendu, comme dans pack.json, et « {found} » a été trouvé. Refaites le lot.',
  'wrong-hash':
    'Le contenu n’est pas ce que dit {by} : SHA-256 {found} trouvé, {expected} attendu. Il a été modifié ou abîmé en chemin. Demandez à nouveau le lot à ceux qui l’ont fait.',
  'picture-unknown':
    'Ce n’est pas une image qu’une étape peut montrer. Enregistrez-la en WebP, PNG ou JPEG.',
  'picture-too-large':
    'L’image est trop grande\u202f: {found} pixels, {max} de large et {max} de haut au plus. Réduisez-la.',
  'picture-not-own':
    'Ce n’est pas une image telle que le studio les enregistre\u202f: WebP ou PNG de {max} octets au plus, sans rien d’autre. Prenez un fichier téléchargé que personne n’a modifié.',
  'asset-unlisted':
    'pack.json ne nomme pas ce fichier dans assets. Retirez le fichier ou nommez-le.',
  'not-utf8': 'Le texte n’est pas en UTF-8. Enregistrez-le en UTF-8.',
  'address-too-big':
    'plus de {max} octets sont venus d’ici ; le reste n’a pas été lu. Retirez des images ou faites deux lots.',
  'address-elsewhere': 'cette adresse mène à une autre. Indiquez celle à laquelle elle mène.',
  'address-refused':
    'le serveur a répondu {found} et n’a pas envoyé de fichier. Vérifiez l’adresse.',
  'address-unreachable': 'rien n’est venu d’ici. Vérifiez l’adresse et votre connexion.',
  'pack-downgrade':
    'la version {found} est plus ancienne que {installed}, qui est installée. Pour revenir en arrière, choisissez la version précédente sur la page des guides, ou supprimez d’abord le lot.',
  'address-other-pack':
    'un autre lot est venu d’ici : « {found} » trouvé, « {expected} » attendu. Rien n’a changé. Demandez à votre organisation où se trouve le lot maintenant. Si vous voulez aussi l’autre, récupérez-le à cette adresse en bas de la page des guides.',
  'guide-named-as-pack':
    '« {found} » est l’identifiant d’un lot déjà installé, et ce guide prendrait la place de tout le lot. Un guide doit avoir son propre identifiant. Changez l’identifiant, ou supprimez d’abord le lot.',
};
