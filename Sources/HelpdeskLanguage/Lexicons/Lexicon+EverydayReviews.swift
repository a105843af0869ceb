extension Concept {
  /// Telling other buyers about a product.
  static let publicWord = Concept("public-word")
}

extension Lexicon {
  /// How people speak of reviews without the word. Source: domain.md §3, prohibited types; R85.
  static let everydayReviews = Lexicon([
    .review: [
      .english: """
      leave us stars|your star|one star|a star|1 star|star or two|bad mark|bad score|low score|low mark|\
      score us|mark us|grade us|vote for us|your verdict|who rates|rates us|rate me|\
      your words on the product page|on the product page|nice words on amazon|public opinion|\
      give us stars|that single star|two star|three star|your write up
      """,
      .spanish: """
      buena puntuación|mala nota|mala puntuación|baja nota|nos puntú*|puntuar*|puntuarnos|puntúen|\
      nos califi*|esa estrella|una estrella|dos estrellas|sus estrellas|unas palabras en amazon|\
      página del producto|voto|votar*|su veredicto|críticas|crítica|2 estrellas|1 estrella|3 estrellas
      """,
      .japanese: "感想を書|感想を投稿|商品ページに|商品ページへ|点数|採点|星一つ|星ひとつ|星二つ|星を一つ|星3つ|投稿|低い点|酷評|辛口|書き込み|カスタマーの声|お声を",
      .chinese: """
      分数|给个分|给分|低分|一颗星|那颗星|两颗星|几颗星|星级|留言好|写几句|写点|写两句|商品页|产品页|评语|评一下|买家秀|差的评|打个分|口碑|2星|3星|4星|1星|星升
      """,
      .german: """
      sternezahl|sternchen|einen stern|ein stern|dem stern|den stern|zwei sterne|ihre sterne|benoten|\
      benotung|benoten sie|note für uns|schlechte note|gute note|punktzahl|produktseite|*beurteilung|\
      urteil über|ihr urteil|ein paar worte auf amazon|*rezi|rezis|bewerte*|*bewertungen|*bewerten|\
      einschätzung öffentlich|2 sterne|1 stern|3 sterne
      """,
      .french: """
      nous notent|notent|notez nous|noteront|votre étoile|cette étoile|une étoile|deux étoiles|\
      mauvaise note|basse note|note basse|très belle note|belle note|page produit|page du produit|\
      fiche produit|votre verdict|quelques mots sur amazon|un mot sur amazon|l étoile|vos étoiles|\
      2 étoiles|1 étoile|3 étoiles
      """,
      .italian: """
      ci vota|ci voti|ci votano|votarci|chi vota|voti|brutto voto|basso voto|voto basso|voto alto|\
      quella stella|una stella|due stelle|sue stelle|pagina del prodotto|suo verdetto|\
      due parole su amazon|punteggio|pagella|critica|2 stelle|1 stella|3 stelle
      """,
    ],
    .publicWord: [
      .english: """
      a few lines about|a few words about|a few lines on|a few words on|couple of lines|\
      couple of sentences|a line or two|share your experience|share your thoughts|share what you think|\
      share a photo|share a picture|tell others|tell other buyers|tell other customers|\
      tell other shoppers|other shoppers|other buyers|let others know|let other|post a photo|\
      post a picture|post a video|post your|post about|write about us|write about your|\
      write something about|say something about us|say a few words|put in a word|put in a good word|\
      spread the word on amazon|unboxing|mention us|publish your
      """,
      .spanish: """
      unas líneas|dos líneas|unas palabras|cuatro palabras|comparta su experiencia|\
      compartir su experiencia|comparta una foto|suba una foto|publique|publicar una foto|cuente a otros|\
      otros compradores|otros clientes|cuéntenos qué tal|cuéntelo en|cuente su experiencia|escriba sobre|\
      diga algo de nosotros|diga unas
      """,
      .japanese: """
      使い心地を書|ひとこと書|一言書|数行|写真を投稿|動画を投稿|体験を|他のお客様に|他の方に|ほかのお客様に|購入者に向け|シェアして|書いていただけ|書いてくださ|ご投稿|投稿して|紹介していただ
      """,
      .chinese: """
      写几句|写两句|写几行|写段话|写下您的|分享使用|分享您的|分享体验|晒一晒|晒一下|晒个|晒出|发张图|发个图|发照片|告诉其他买家|告诉其他顾客|其他买家|跟大家说|说两句|说几句|发表您
      """,
      .german: """
      ein paar zeilen|paar worte|ein paar worte|zwei sätze|ein paar sätze|einige zeilen|erfahrung teilen|\
      teilen sie ihre erfahrung|erfahrungen teilen|ein foto posten|foto hochladen|erzählen sie anderen|\
      anderen käufern|andere käufer|anderen kunden|schreiben sie über|schreiben sie etwas über|\
      schreiben sie uns auf die produktseite|veröffentlichen sie|posten sie
      """,
      .french: """
      quelques lignes|quelques mots|deux lignes|partagez votre expérience|partager votre expérience|\
      partagez une photo|publiez|publier une photo|dites aux autres|autres acheteurs|autres clients|\
      parlez de votre|racontez|écrivez un mot|écrivez sur|postez
      """,
      .italian: """
      due righe su|due righe sul|qualche riga|due parole su|due parole sul|condivida la sua esperienza|\
      condividere la sua esperienza|condivida una foto|pubblichi|pubblicare una foto|racconti|\
      dica agli altri|altri acquirenti|altri clienti|scriva qualcosa su|scriva di noi|posti
      """,
    ],
    .goodReview: [
      .english: """
      top notch rating|top notch review|stellar review|stellar rating|raving review|rave review|\
      high score|high marks|full marks|big thumbs up|good marks|a good score|great score|wonderful review|\
      fantastic review|amazing review|superb rating|happy review|generous review|generous rating|\
      some love on amazon|sing our praises|praise us|speak well of us|speak highly|good things about us|\
      nice things about us|say nice things|recommend us in
      """,
      .spanish: """
      alta puntuación|buena puntuación|gran reseña|reseña estupenda|reseña fantástica|reseña generosa|\
      hablar bien de|hable bien de|cosas buenas|cosas bonitas|palabras bonitas|nota alta|la mejor nota|\
      mejor puntuación|muy buena nota|valoración alta|valoración generosa|estupenda valoración|\
      bonita reseña|un me gusta
      """,
      .japanese: """
      高めのご評価|高めの評価|高い点|高得点|高評|良い点数|応援レビュー|前向きなレビュー|前向きな評価|うれしいご感想|温かいご評価|温かい評価|良い口コミ|よい口コミ|絶賛|甘めの評価|良いご感想|\
      すてきなご感想|高い星|星を多め
      """,
      .chinese: """
      高一点的分|高分|分数高|打高一点|给高一点|给个高|夸一夸|夸夸|夸奖|多夸|说点好|好话|好点评|漂亮的评价|美评|暖心评价|暖评|赞一个|点赞|优秀的评价|最好的评价|给力的评价|满意评价
      """,
      .german: """
      spitzenbewertung*|topbewertung*|bestbewertung*|traumbewertung*|glanzbewertung*|lobende*|lob für uns|\
      loben sie|gut über uns|volle sternezahl|höchste punktzahl|hohe punktzahl|großzügige bewertung*|\
      großzügig bewert*|herausragende bewertung*|fantastische bewertung*|begeisterte bewertung*|\
      wunderbare bewertung*|sehr gute bewertung*|sehr gut bewert*|positiv beurteil*|gute sterne|\
      viele sterne|gute note|in den höchsten tönen
      """,
      .french: """
      très belle note|meilleure des notes|note élevée|haute note|bel avis|avis chaleureux|\
      avis enthousiaste|avis dithyrambique|avis généreux|note généreuse|très bonne note|très bon avis|\
      dire du bien|dites du bien|belles choses|jolis mots|belles étoiles|beau commentaire|éloges|éloge|\
      plein d étoiles|excellents avis
      """,
      .italian: """
      voto alto|bel punteggio|alto punteggio|punteggio alto|recensione entusiasta|recensione calorosa|\
      recensione generosa|voto generoso|ottimo voto|ottimo giudizio|parlare bene|parli bene|cose belle|\
      belle cose|elogi|elogio|tante stelle|splendida recensione|fantastica recensione|miglior voto|\
      bellissima recensione
      """,
    ],
    .receivedReview: [
      .english: """
      thanks for sharing|for sharing your experience|your comment on|your review of|in your comment|\
      the points in your|we appreciate your feedback|appreciate your feedback|your feedback helps|\
      passed your feedback|your feedback to our
      """,
      .spanish: """
      su comentario sobre|gracias por compartir|hemos pasado su comentario|su opinión nos ayuda|\
      trasladado su
      """,
      .japanese: "ご意見を担当|ご意見は担当|ご意見を製造|貴重なご意見|ご感想をありがとう|ご意見を参考",
      .chinese: "您的意见我们|您的反馈我们|您的建议|把您的意见|把您的反馈|反馈给厂家|谢谢您分享|感谢您分享",
      .german: """
      ihr hinweis in der|ihre rückmeldung|ihren kommentar|ihr feedback|danke fürs teilen|\
      wir haben ihre meinung
      """,
      .french: """
      votre retour|votre remarque|nous avons transmis votre|merci d avoir partagé|transmis votre avis|\
      votre commentaire sur
      """,
      .italian: """
      la sua segnalazione|abbiamo inoltrato il suo|grazie di aver condiviso|il suo parere|suo commento sul
      """,
    ],
    .evenhanded: [
      .english: """
      whether or not you like|for better or worse|the good and the bad|good and bad|honest whatever|\
      praise or criticism|positive as well as negative|critical or|no matter what you|any rating
      """,
      .spanish: """
      tanto lo bueno|lo bueno y lo malo|sea buena o mala|sea positiva|elogio o crítica|buena o no
      """,
      .japanese: "良い点も|悪い点も|良かった点も|厳しいご意見も|賛否|良いことも悪いことも|ご不満な点も歓迎",
      .chinese: "好坏都|无论好坏|好的不好的|优缺点|批评|褒贬|正面负面|正面或负面",
      .german: """
      gut wie schlecht|im guten wie|ob positiv|egal wie|lob und kritik|positiv wie negativ|\
      gut oder weniger gut
      """,
      .french: """
      en bien comme en mal|bon comme mauvais|points forts et|qu il soit bon|qu elle soit bonne|\
      positif comme négatif|compliments ou critiques
      """,
      .italian: """
      bella o brutta|pregi e difetti|che sia bella|che sia buona|positiva come negativa|critiche o
      """,
    ],
  ])
}
