extension Concept {
  /// Reviews, ratings, feedback, opinions.
  static let review = Concept("review")
  /// Five stars, however counted.
  static let topStars = Concept("top-stars")
  /// A review named together with a tendency.
  static let goodReview = Concept("good-review")
  /// Words of praise that colour a review beside them.
  static let good = Concept("good")
  /// Asks for honesty.
  static let honestWord = Concept("honest-word")
  /// Stars on labels and hotels.
  static let otherStars = Concept("other-stars")
}

extension Lexicon {
  /// What reviews are called. Source: domain.md §3, prohibited types; R85.
  static let reviews = Lexicon([
    .review: [
      .english: """
      something nice about us|nice words about us|comment|your stars|two stars into|reviewers|review|\
      reviews|reviewing|reviewed|reviewer|rating|ratings|rate us|rate your|rate the|rate it|rate this|\
      rate our|you rate|feedback|testimonial|comment about|star feedback|stars|rates us|to rate|\
      opinion|what you wrote about us|critique|thumbs up|write up
      """,
      .spanish: """
      bonito de nosotros|bien de nosotros|reseña*|reseñ*|valoración*|valoracion*|valorar*|valore|\
      valora|valórenos|valóranos|valores|opinión|opiniones|comentario*|calificación*|calificar*|\
      califique*|califíquenos|evaluación|evalúe*|puntuación|puntúe*|estrellas|estrella|buena nota|\
      feedback
      """,
      .japanese: """
      星2|星3|星4|星二|星三|褒めて|ほめて|コメント|レビュー|評価|口コミ|クチコミ|ご感想|星5|星五|五つ星|星を|フィードバック|カスタマーレビュー|ご意見|★|☆|星１|星1|星一|\
      低評価
      """,
      .chinese: """
      两星|二星|三星|差的评语|夸我们|带图评论|几句好话|评价|评论|評價|評論|好评|差评|留评|测评|晒单|晒图|五星|打分|评分|评星|点评|反馈|好評|差評|看法|中评|追评|一星
      """,
      .german: """
      nettes über uns|gutes über uns|kommentar|*sternen|daumen hoch|*bewertung|*bewertungen|bewerten|\
      bewertet|bewerte|bewertest|rezension*|rezensier*|feedback|*sterne|kundenmeinung|meinung|\
      beurteil*|produktbewertung*
      """,
      .french: """
      du bien de nous|avis|évaluation*|évaluer|évaluez|évalué|commentaire*|note positive|notez|noter|\
      votre note|une note|bonne note|la note|super note|notation|étoiles|témoignage|critique|\
      appréciation
      """,
      .italian: """
      su di noi|recension*|recensi*|valutazion*|valuti|valutarci|valutare|valutateci|feedback|commento|\
      commenti|stelle|stella|voto|opinione|opinioni|giudizio
      """,
    ],
    .topStars: [
      .english: """
      fifth star|the fifth star|all five|top score|highest score|top marks|highest rating|five stars|\
      5 stars|five star*|5 star*|5 5|full stars|all the stars|5 out of 5|five out of five|★★★★★|\
      4 or 5 stars|four or five stars
      """,
      .spanish: """
      quinta estrella|máxima nota|nota máxima|cinco estrellas|5 estrellas|5 5|5 de 5|cinco de cinco|\
      máxima puntuación|puntuación máxima
      """,
      .japanese: "5つ目の星|最高点|最高の評価|星5|星五|五つ星|星を5|星を五|☆5|★5|5つ星|満点|★★★★★|☆☆☆☆☆|星5つ|最高評価|五ツ星|5スター",
      .chinese: "第五颗星|最高分|打高分|满星|五星|5星|五颗星|5颗星|满分|五分|5分|全五星|五顆星|★★★★★|打五|给五",
      .german: """
      fünften stern|höchstnote|höchste bewertung|bestnote|fünf sterne|5 sterne|5 5|fünf sternen|\
      5 sternen|*5 sterne*|fünf sterne*|volle punktzahl|volle sterne|alle sterne
      """,
      .french: """
      cinquième étoile|meilleure note|note maximale|cinq étoiles|5 étoiles|5 5|5 sur 5|cinq sur cinq
      """,
      .italian: """
      quinta stella|voto massimo|massimo voto|cinque stelle|5 stelle|5 5|5 su 5|cinque su cinque|\
      massimo dei voti|punteggio massimo
      """,
    ],
    .goodReview: [
      .english: """
      positive words|kind words|nice words|warm words|positive comment|good comment|nice comment|\
      great comment|your thumbs up|something nice about us|love with stars|show us some love|\
      positive review*|good review*|great review*|nice review*|positive feedback|good feedback|\
      great feedback|positive rating*|good rating*|great rating*|top rating*|favourable review*|\
      favorable review*|5 star review*|kind review|glowing review*|excellent review*|best rating|\
      high rating*|good word|nice rating|thumbs up|favourable rating|favorable rating|\
      excellent feedback|perfect rating
      """,
      .spanish: """
      palabras positivas|buenas palabras|palabras amables|algo bonito de nosotros|pulgar arriba|\
      bien de nosotros|reseña positiva|reseñas positivas|buena reseña|buena valoración|\
      valoración positiva|buena nota|comentario positivo|opinión positiva|buena opinión|\
      buena calificación|calificación positiva|valoraciones positivas|excelente reseña|\
      excelente valoración|buen comentario|buenas reseñas|reseña favorable|valoración favorable|\
      positivamente
      """,
      .japanese: """
      好意的なコメント|良いお言葉|嬉しいお言葉|褒めて|ほめて|高評価|良いレビュー|よいレビュー|良い評価|よい評価|好評価|ポジティブな|嬉しいレビュー|高いご評価|高い評価|素敵なレビュー|\
      いいレビュー|いい評価|好意的な|温かいレビュー|暖かいレビュー|良いご評価|良いコメント|好レビュー
      """,
      .chinese: """
      美好的评语|好的评语|正面的话|夸我们|点个赞|说好话|美言几句|好评|好評|正面评价|好的评价|五星评价|高分评价|积极评价|好评价|美言|良好评价|优质评价|评价好一点|正面的评价|\
      好一点的评价|满意的评价
      """,
      .german: """
      positive worte|nette worte|positiven kommentar|netten kommentar|daumen hoch|nettes über uns|\
      gutes über uns|positive bewertung*|gute bewertung*|tolle bewertung*|top bewertung*|\
      gute rezension*|positive rezension*|positives feedback|gutes feedback|positiv bewert*|\
      gut bewert*|nette bewertung*|schöne bewertung*|positiven bewertung*|guten bewertung*|\
      tolle rezension*|positiven rezension|super bewertung*|beste bewertung|hohe bewertung|\
      freundliche bewertung|wohlwollende*
      """,
      .french: """
      gentils mots|mots positifs|gentil mot|mots gentils|du bien de nous|pouce levé|avis positif*|\
      bon avis|bonne note|bonne évaluation|commentaire positif|super note|évaluation positive|\
      avis favorable*|commentaire favorable|bonne appréciation|bel avis|excellente note|excellent avis|\
      gentil commentaire|avis élogieux|note positive|joli commentaire|bons avis|belle note
      """,
      .italian: """
      belle parole|parole positive|parole gentili|bel pensiero|qualcosa di bello su di noi|\
      pollice in su|bene di noi|recensione positiva|recensioni positive|buona recensione|\
      bella recensione|valutazione positiva|buona valutazione|bel voto|feedback positivo|\
      ottima recensione|ottima valutazione|bel commento|commento positivo|buon voto|giudizio positivo|\
      buon feedback|recensione favorevole|buone recensioni
      """,
    ],
    .good: [
      .english: """
      positive|nice|great|good|kind|glowing|favourable|favorable|lovely|excellent|would love|\
      made happy|make our day|means the world|mean the world|help* us|help* our|support our|\
      family business|small business
      """,
      .spanish: """
      positiv*|buen*|excelente*|favorable|estupend*|encantaría|ayuda|ayudaría|apoy*|pequeña empresa|\
      felices
      """,
      .japanese: "嬉しい|うれしい|励み|幸い|喜び|助かります|高く|良い|よい",
      .chinese: "好的|动力|支持|鼓励|开心|感激不尽|帮帮|好一点|高分",
      .german: """
      positiv*|gute*|tolle*|nette*|schöne*|super|freuen|freude|glücklich|unterstütz*|familienbetrieb|\
      hilft uns|helfen uns
      """,
      .french: """
      positif*|positive*|bon|bonne|favorable|super|excellent*|ravis|aide|aider|soutenir|\
      petite entreprise|heureux
      """,
      .italian: """
      positiv*|buon*|bell*|ottim*|favorevole|super|felici|aiuta|aiuterebbe|sosten*|piccola azienda
      """,
    ],
    .honestWord: [
      .english: "honest|sincere|candid|true opinion|unbiased",
      .spanish: "honest*|sincer*",
      .japanese: "率直|正直|ありのまま",
      .chinese: "真实|如实|客观|诚实",
      .german: "ehrlich*|aufrichtig*|unvoreingenommen*",
      .french: "honnête*|sincère*|franc",
      .italian: "onest*|sincer*",
    ],
    .otherStars: [
      .english: """
      energy|hotel|label|rated by|restaurant|energy star|safety rating|ip rating|power rating|\
      voltage rating|load rating|rating plate
      """,
      .spanish: "hotel|energétic*|etiqueta|restaurante",
      .japanese: "省エネ|ホテル|燃費",
      .chinese: "能效|酒店|星级|冰箱能效",
      .german: "energielabel|energie*|hotel|energieeffizienz*|restaurant",
      .french: "hôtel|énergétique|étiquette|restaurant",
      .italian: "albergo|hotel|energetic*|etichetta|ristorante",
    ],
  ])
}
