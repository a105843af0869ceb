extension Concept {
  /// Personal data.
  static let personalData = Concept("personal-data")
  /// Asking for data.
  static let requesting = Concept("requesting")
  /// Telling the buyer not to give data, or speaking of it otherwise.
  static let withholding = Concept("withholding")
}

extension Lexicon {
  /// Words for personal data. Source: domain.md §3, prohibited content; §7.2.
  static let personalData = Lexicon([
    .personalData: [
      .english: """
      which number|what number|reach you by phone|call you on|phone you|your passport|your driving|\
      scan of your|your mail so|your bank|phone number|your number|mobile no*|mobile number|\
      cell number|telephone number|phone no|your phone|your mobile|your cell|whatsapp number|\
      email address|e mail address|your e mail|your email|private e mail|personal e mail|\
      personal email|mail address|home address|copy of your id|your id|id card|passport|identity card|\
      driver s license|driving licence|credit card number|card number|card details|cvv|security code|\
      date of birth|birth date|birthday|social security|ssn|password|login|bank statement|tax number|\
      contact details|your contact information|phone and email|selfie|facebook profile|\
      social media profile|full name and|your age|how old|occupation|your contact number|number where|\
      number so we can call|a number we can
      """,
      .spanish: """
      a qué número|llamarle|llamarlo|localizarle|número de teléfono|su teléfono|número de móvil|\
      su móvil|su número|correo electrónico|correo personal|su correo|dirección de correo|su email|\
      su e mail|dni|documento de identidad|pasaporte|carné|permiso de conducir|licencia de conducir|\
      tarjeta de crédito|número de tarjeta|datos de su tarjeta|datos de la tarjeta|fecha de nacimiento|\
      contraseña|datos de contacto|nif|cvv|edad|su celular|email personal|número de celular|nie|cédula|\
      teléfono de contacto|número de contacto|un teléfono
      """,
      .japanese: """
      お電話しますので|写しが必要|電話番号|お電話番号|携帯番号|携帯電話|メールアドレス|個人のメール|メアド|身分証|免許証|パスポート|マイナンバー|クレジットカード|カード番号|暗証番号|\
      生年月日|パスワード|ご連絡先|連絡先|ご年齢|個人情報|LINEのID|保険証|セキュリティコード|誕生日|ご職業|自宅の電話|おいくつ|ログイン情報|本人確認書類|ご勤務先
      """,
      .chinese: """
      哪个电话|打哪个|护照|扫描件|打电话给您|手机号|手机号码|电话号码|电话号|联系电话|联系方式|您的电话|邮箱地址|个人邮箱|您的邮箱|电子邮箱|邮箱是|身份证|驾照|信用卡号|卡号|\
      银行卡|出生日期|生日|密码|微信号|验证码|年龄|社保号|安全码|户口|手機|电子邮件地址|邮箱告诉|邮箱发|私人邮箱|常用邮箱|您多大|电邮|证件
      """,
      .german: """
      unter welcher nummer|reisepass*|ihren pass|anrufen können|sie erreichen|sie anrufen|\
      telefonnummer*|handynummer*|rufnummer|mobilnummer|ihre nummer|ihrer nummer|e mail adresse|\
      emailadresse|mailadresse|ihre e mail|ihre mail|privatadresse|ausweis*|personalausweis*|reisepass|\
      führerschein|kreditkarten*|kartennummer|prüfziffer|geburtsdatum|geburtstag|passwort|kontaktdaten|\
      kontoauszug|steuernummer|steuer id|ihr alter|sozialversicherung*|ihr handy|private mail*|\
      zugangsdaten|telefonisch zu erreichen|wann sind sie geboren|whatsapp nummer
      """,
      .french: """
      à quel numéro|vous joindre|votre passeport|vous appeler|numéro de téléphone|votre téléphone|\
      numéro de portable|votre numéro|votre portable|adresse e mail|adresse mail|adresse email|\
      votre e mail|votre mail|votre email|carte d identité|pièce d identité|passeport|\
      permis de conduire|carte bancaire|numéro de carte|carte de crédit|date de naissance|mot de passe|\
      coordonnées|justificatif de domicile|numéro fiscal|votre âge|cryptogramme|numéro de mobile|\
      courriel|sécurité sociale|identifiants|mail perso*
      """,
      .italian: """
      a che numero|a quale numero|chiamarla|contattarla telefonicamente|raggiungerla|\
      numero di telefono|suo telefono|numero di cellulare|suo cellulare|suo numero|indirizzo email|\
      indirizzo e mail|indirizzo mail|sua email|sua mail|sua e mail|email personale|mail personale|\
      carta d identità|documento d identità|suo documento|passaporto|patente|carta di credito|\
      numero della carta|dati della carta|data di nascita|password|recapiti|recapito|codice fiscale|\
      cvv|età|suoi contatti|posta elettronica|numero telefonico|documento di identità
      """,
    ],
    .requesting: [
      .english: """
      at which|drop me|require|scan|can our|so that we can|please|pls|could you|can you|would you|\
      may i|may we|tell us|tell me|send us|send me|send|share|give us|give me|what is|what s|we need|\
      need your|provide|let us have|let us know|let me know|confirm your|reply with|fill in|may i have|\
      can i have|could i get|asap|drop|which|leave us|leave your|text us your|forward
      """,
      .spanish: """
      a qué|requerimos|puede llamarle|indíqu*|indiqu*|cuál es|envíe*|envié*|mande*|mánd*|necesitamos|\
      dígan*|diga*|podría|puede|facilit*|proporcion*|déjenos|deje|por favor|dé*|pase|pásenos|confirm*|\
      compart*|nos hace falta|comuníqu*|dinos|dime|danos|escriba|qué|nos da
      """,
      .japanese: """
      必要です|教えて|お知らせ|お送りください|お送りいただ|ご記入|いただけます|ください|お願い|お聞かせ|ご提示|ご提供|お伝え|お聞きし|伺え|ご返信|頂け|いただきたく|送って|お教え|\
      必要となり|ご入力
      """,
      .chinese: """
      能找到|需要|哪个|提供|告诉|发给|发一份|发一下|发来|需要您|我们需要|请|是多少|麻烦|留个|留下|给我们|告知|能否|上传|发我|给一下|报一下|留一下|方便|可否|填写|说一下|发个
      """,
      .german: """
      unter welcher|brauchen wir|kann unser|erreichen|bitte|nennen|schick*|send*|teilen sie|mitteil*|\
      geben|wie lautet|brauchen|benötig*|könnten sie|angeben|verraten|welche*|hinterlassen|übermitteln|\
      schreiben sie uns ihre|lauten|wie ist|wann|hätten wir gern|zukommen|bräuchten|gib uns|gib mir|\
      wie heißt
      """,
      .french: """
      à quel|il nous faut|peut il|indiqu*|quelle est|quel est|envoy*|donn*|pourriez vous|pouvez vous|\
      merci de|communiqu*|fourni*|transmet*|besoin|laissez|veuillez|préciser|précisez|auriez vous|\
      nous faudrait|confirm*|avons nous|partag*|svp|renseign*|comment vous joindre
      """,
      .italian: """
      a che numero|ci serve|può chiamarla|indich*|qual è|quale è|mandi|invi*|ci servono|ci dica|dia|\
      potrebbe|può|fornis*|comunic*|abbiamo bisogno|lasci|per favore|scriva|ci occorre|necessari*|\
      confermi|condivid*|ci dia|mi dia|mi dica|ci faccia|avere|inser*
      """,
    ],
    .withholding: [
      .english: """
      the phone holder|we cannot accept|never send|do not send|don t send|never share|do not share|\
      don t share|never ask|do not need|don t need|we cannot|we can t|cannot accept|on your order|\
      you gave|you provided|in your amazon account|we have your|no need to|not necessary|\
      has your phone|passed to the courier|carrier has|already on|update your|keep your|protect|\
      for your safety|not need|you entered|will never|not allowed to ask|must not|should not|\
      please remove|your amazon account|the courier will use|do not write|don t write|may not|\
      do not post|without your phone|removed the|we do not store|we deleted|not ask
      """,
      .spanish: """
      nunca|no envíe|no nos envíe|no comparta|jamás|no necesitamos|no hace falta|no es necesario|\
      su cuenta de amazon|ya tenemos|no pedimos|no escriba|no publique|proteg*|no nos dé|hemos borrado|\
      no debe
      """,
      .japanese: """
      絶対に|お送りにならない|ないでください|不要です|お聞きすることは|必要ございません|必要はございません|ありません|Amazonアカウント|アカウントに登録|お控え|送らないで|書かないで|\
      お伺いすることは|ご登録の|登録されている|ございません|お知らせいただく必要|削除しました|ご遠慮
      """,
      .chinese: "请不要|不要把|不要向|切勿|无需提供|不需要|不会要求|请勿|不用提供|亚马逊账户中|不必|从不|不会问|已登记|保护|已删除|不要发|不能要求|不要在",
      .german: """
      niemals|nie|nicht|keine|schützen|in ihrem amazon konto|bereits|haben sie angegeben|liegt vor|\
      liegt uns vor|amazon konto|hinterlegt*|gelöscht|entfernt
      """,
      .french: """
      ne nous envoyez|n envoyez|jamais|ne partagez|ne demandons|pas besoin|inutile|votre compte amazon|\
      déjà|ne pas|n avons pas besoin|ne donnez|ne communiquez|enregistrée|effacé|supprimé|protég*
      """,
      .italian: """
      non ci mandi|mai|non mandi|non condivida|non chiediamo|non serve|non servono|nel suo account|già|\
      non abbiamo bisogno|non invii|non inviare|non scriva|protegg*|rimosso
      """,
    ],
  ])
}
