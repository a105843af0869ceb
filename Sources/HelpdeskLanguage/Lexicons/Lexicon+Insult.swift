extension Concept {
  /// Insults and threats.
  static let insult = Concept("insult")
  /// The seller speaking of itself or of a thing.
  static let ownFault = Concept("own-fault")
}

extension Lexicon {
  /// Insults and threats. Source: domain.md §3, sensitive content.
  static let insults = Lexicon([
    .insult: [
      .english: """
      a fool|fools|you fool|stop whining|no brains|where you live|think twice|retarded|you re dumb|\
      you are dumb|watch your back|you clown|ignorant customer|ignorant person|you freak|full of crap|\
      you re lazy|you are lazy|you loser|you re lying|you are lying|people like you should|you jerk|\
      you are wasting our time|wasting our time|you re ridiculous|you are ridiculous|nobody like you|\
      nonsense from you|you re a liar|you are a liar|you liar|a liar|liar and|thief|idiot*|moron*|\
      shut up|stupid customer|too stupid|you re stupid|you are stupid|are you stupid|how stupid|\
      pathetic|imbecile|scammer|fraudster|go to hell|get lost|we will find you|we ll find you|\
      make you regret|you ll regret|you will regret|bastard*|asshole|fuck*|bitch|crook|\
      disgusting person|screw you|piss off|shame on you|crazy person|you re crazy|are you crazy|\
      are you blind|are you insane|know where you live|scum|trash like you|brainless|cheater|\
      ridiculous person|con artist|you lie|can t you read|cannot read|get a life|sue you|ungrateful|\
      whining|whiny|parasite|no brain|stop bothering
      """,
      .spanish: """
      solo un tonto|deje de quejarse|solo un idiota|un tonto|es un pesado|está usted loca|burro|\
      es un inútil|usted es un inútil|es usted ridícul*|es usted un payaso|de mierda|es un ignorante|\
      es usted un ignorante|qué pesado|mentiros*|ladrón|ladrona|imbécil|idiota*|tan tonto|tan tonta|\
      cállese|cállate|déjenos en paz|se va a arrepentir|estúpid*|gilipollas|estafador*|\
      gente como usted|váyase|sabemos dónde vive|vergüenza debería|usted miente|se arrepentirá|\
      sinvergüenza|tramposo|analfabeto|caradura|está ciego|está loco|patético|lárguese|tarado|quejica|\
      tonto del|maldito|cabrón|pendejo|no sabe leer|llorón|zoquete
      """,
      .japanese: """
      読め。|しかいません|間抜け|説明書を読め|馬鹿|ばかです|ばかじゃ|ばかなん|ばか者|このばか|人間のクズ|クズ野郎|カス野郎|カスが|ボケが|あほか|モンスタークレーマー|相手にしません|\
      相手はしません|消え失せろ|幼稚な人|図々しい客|気持ち悪い人|しつこい客|しつこいです|文句ばかり言|嘘つき|うそつき|ウソつき|泥棒|バカ|黙れ|頭がおかしい|ただではおきません|\
      ふざけるな|クレーマー|詐欺師|死ね|くたばれ|アホ|非常識|いい加減にしろ|常識がない|訴えてやる|ただじゃ|覚えておけ|キチガイ|迷惑な客|二度と買うな|読めないのですか|恥を知|低能|\
      うざい|ウザい|みっともない|厚かましい|貧乏人|後悔させ|脳みそ|痛い目|たかり|乞食
      """,
      .chinese: """
      撒谎|说谎|你在骗|没脑子|真没|笨蛋|别抱怨|滚开|滚蛋|滚出|给我滚|贱人|犯贱|愚蠢|太蠢|真蠢|你傻|傻子|有神经|恶心人|他妈|你有病|有病吧|有病啊|废物一个|你活该|烦死了|\
      你这流氓|耍流氓|智商低|没智商|狗东西|疯狗|你这个人|蠢货|你蠢|骗子|小偷|闭嘴|神经病|让你好看|白痴|混蛋|王八|去死|无赖|你给我等着|脑子有|不要脸|傻逼|傻瓜|垃圾客户|瞎了|\
      刁民|讹诈|碰瓷|无理取闹|找你算账|脑残|弱智|缺德|别烦|等着瞧|人渣|没素质|穷鬼|胡搅蛮缠|不识字|没文化|厚脸皮|你这种人|泼妇|走着瞧|疯子|疯了|眼瞎
      """,
      .german: """
      nur ein trottel|dummkopf|hören sie auf zu|so dumm|sie dieb|ein dieb|sie sind verrückt|\
      sind sie verrückt|sie sind lächerlich|machen sie sich nicht lächerlich|so dreist|ihr gejammer|\
      sie jammern|hören sie auf zu jammern|krank im kopf|sie sind krank|lügner*|betrüger*|idiot*|\
      zu dumm|zu blöd|trottel|halten sie den mund|halt den mund|halt die klappe|halten sie die klappe|\
      verschwinden sie|leidtun|arschloch|schwachkopf|blödmann|leute wie sie|spinner|bescheuert|\
      verarschen|bereuen|scheiß*|wissen wo sie wohnen|abzocker|frechheit von ihnen|unverschämt*|\
      nerven sie|nervt|querulant*|verpiss*|sie lügen|schämen sie sich|nicht ganz dicht|vollidiot*|\
      hirnlos*|sind sie blind|sind sie taub|schnauze|miststück|dämlich*|gesindel|nichtsnutz|\
      können sie nicht lesen|ihre schuld|armselig
      """,
      .french: """
      arrêtez de pleurnicher|faut être idiot|pleurnicher|quel con|gros con|êtes ridicule|êtes débile|\
      dégagez|de merde|espèce de|êtes malhonnête|un incapable|vous êtes folle|sale type|menteur*|\
      menteuse*|voleur*|voleuse|imbécile*|idiot*|trop bête|trop stupide|taisez vous|\
      fichez nous la paix|foutez|le regretter|connard*|abruti*|crétin*|escroc*|gens comme vous|\
      allez vous faire|ferme la|arnaqueur*|pauvre type|honte à vous|vous mentez|salaud*|savons où vous|\
      minable*|pleurnich*|stupide|êtes vous aveugle|casse pieds|cinglé*|enquiquin*|fermez la|ta gueule|\
      regretterez|pitoyable
      """,
      .italian: """
      la smetta|solo un cretino|solo un idiota|lei è matto|sei matto|di merda|lei è ridicol*|\
      lei è ignorante|un incapace|che schifo di|gente maleducata|quanto è stupid*|è uno stupido|\
      è stupida|bugiard*|ladro|ladra|ladri|imbecill*|idiot*|troppo stupid*|stia zitt*|stai zitt*|\
      ci lasci in pace|pentirà|cretin*|stronz*|truffator*|gente come lei|vada al diavolo|scem*|\
      deficient*|vaffan*|sappiamo dove abita|si vergogni|lei mente|pagherà caro|disonest*|farabutto|\
      rompiscatole|è cieco|piagnucol*|analfabet*|miserabil*|maleducat*|persone come lei|bastard*
      """,
    ],
    .ownFault: [
      .english: """
      of us|our mistake|our fault|on our part|wake the dead|not your fault|we were|sorry about|\
      isn t your fault|no fault of yours|our own|we apologise|our error|of me
      """,
      .spanish: """
      nuestra|nuestro error|disculp*|por nuestra parte|culpa nuestra|no es culpa|perdon*|lamentamos
      """,
      .japanese: "当店の|申し訳|お詫び|こちらのミス|失礼いたしました|弊社の",
      .chinese: "是我们|抱歉|我们的错|我们太|对不起|道歉|我们自己",
      .german: """
      von uns|unsererseits|unser fehler|nicht ihre schuld|entschuldig*|verzeihung|von mir|keine schuld
      """,
      .french: "de notre part|notre erreur|nos excuses|notre faute|pas votre faute|excus*|désolé*",
      .italian: """
      da parte nostra|nostro errore|nostra colpa|scus*|non è colpa sua|ci spiace|ci dispiace|parte mia
      """,
    ],
  ])
}
