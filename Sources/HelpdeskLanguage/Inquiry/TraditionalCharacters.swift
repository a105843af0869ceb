/// Traditional Chinese characters and the simplified ones they stand for, of those that buyers use most.
///
/// Only for reading: one phrase then serves Taipei and Shanghai. One sign for one sign, so places stay.
enum TraditionalCharacters {
  /// Pairs: traditional, then simplified.
  private static let pairs = """
    們们個个來来這这時时會会沒没還还過过對对問问貨货訂订單单買买賣卖賠赔錢钱貴贵費费質质貼贴購购運运\
    寄寄號号碼码換换樣样壞坏開开關关電电話话機机廠厂車车東东門门間间間间聽听說说請请謝谢評评論论價价\
    發发裝装裏里裡里復复備备後后從从應应應应當当點点為为爲为無无熱热燒烧燙烫煙烟爆爆損损傷伤場场塊块\
    壓压壓压幾几顏颜顯显題题願愿類类顆颗額额頁页項项順顺須须頭头領领頻频餘余館馆飯饭餓饿馬马駁驳驗验\
    鬆松魚鱼鮮鲜鳥鸟麗丽麥麦麼么麽么黃黄齊齐齒齿龍龙龜龟圖图圓圆團团國国園园報报塵尘墊垫壽寿夠够夢梦\
    奪夺奮奋婦妇媽妈孫孙學学實实寫写審审將将專专尋寻導导屆届屬属歲岁島岛師师帳帐帶带幣币幫帮幹干庫库\
    廣广廢废廳厅張张強强彈弹錄录徑径徹彻恆恒惡恶惱恼愛爱態态慣惯慮虑憑凭憤愤戲戏戶户拋抛捨舍掃扫掛挂\
    採采揀拣揚扬損损搶抢擊击擋挡據据擠挤擬拟擴扩擺摆攜携攝摄敗败敵敌數数斷断舊旧暫暂曉晓曬晒書书條条\
    棄弃棧栈業业極极構构槍枪樂乐標标樓楼權权歐欧歡欢歷历歸归殘残殺杀殼壳氣气決决況况洩泄測测淚泪淨净\
    渦涡減减湯汤準准溫温滅灭滿满漏漏漬渍漸渐潔洁濕湿濾滤瀏浏灑洒灣湾災灾烏乌燈灯燜焖營营爐炉爛烂爭争\
    爺爷牆墙牽牵犧牺狀状獎奖獨独獲获現现環环產产畢毕畫画異异療疗瘋疯癢痒發发皺皱盜盗盞盏盡尽監监盤盘\
    眾众瞞瞒確确礎础礙碍禮礼禍祸種种稱称積积穩稳窩窝競竞筆笔節节範范築筑簡简簽签籤签籃篮籠笼糧粮糾纠\
    紀纪約约紅红級级紙纸紛纷細细紳绅終终組组結结絕绝絨绒統统絲丝經经綁绑維维綠绿網网緊紧線线編编緩缓\
    練练縣县縫缝縮缩總总績绩織织繞绕繡绣繩绳繪绘繳缴繼继續续纖纤罰罚罵骂羅罗義义習习聞闻聯联聲声職职\
    聰聪膚肤膠胶腦脑腫肿腳脚臉脸臟脏舉举艙舱艦舰藍蓝藝艺藥药蘋苹蘭兰處处虛虚蟲虫補补製制複复襯衬見见\
    規规視视親亲覺觉覽览觀观觸触訊讯討讨訓训記记訪访設设許许訴诉診诊詐诈詢询試试詳详誇夸認认語语誠诚\
    誤误誰谁課课誼谊調调談谈諒谅諾诺謊谎講讲證证識识譜谱警警譯译議议護护讓让變变豐丰豬猪貓猫負负財财\
    貝贝責责貪贪販贩貧贫貶贬貸贷貿贸資资賊贼賞赏賢贤賤贱賬账賴赖賺赚贈赠贊赞贏赢趕赶趙赵跡迹踐践躍跃\
    軌轨軟软載载輕轻輛辆輩辈輪轮輸输轉转辦办辭辞農农遞递遠远適适遲迟遷迁選选遺遗邊边郵邮鄰邻醫医醜丑\
    醬酱釋释針针釘钉鈕钮鈔钞鉛铅銀银銅铜銷销鋁铝鋒锋鋼钢錯错鍋锅鍊链鍵键鎖锁鏡镜鏽锈鐘钟鐵铁鑑鉴鑒鉴\
    鑽钻鑰钥長长閃闪閉闭閒闲閱阅闆板陳陈陸陆陽阳階阶際际隨随險险隱隐雖虽雙双雞鸡離离難难雲云靈灵靜静\
    韓韩響响頂顶頓顿預预頸颈颱台風风飛飞餅饼養养餐餐騙骗騎骑騷骚驚惊髒脏體体鬧闹鬥斗鬱郁鹽盐鹼碱黨党\
    齡龄併并佈布係系俠侠倉仓偉伟側侧偵侦傘伞傳传債债僅仅僱雇優优儲储兒儿兩两冊册凍冻凱凯劃划劇剧劑剂\
    勁劲動动務务勝胜勞劳勢势勵励勸劝區区協协單单卻却厭厌參参叢丛吳吴員员啟启喪丧嗎吗嗆呛嘆叹噁恶嘗尝\
    嘴嘴嚇吓嚴严囉啰囑嘱執执堅坚墳坟壩坝夾夹妝妆娛娱嬰婴嬸婶寧宁寬宽寶宝屍尸層层嶄崭廚厨彎弯徵征懶懒\
    懷怀懸悬戰战摺折撐撑撥拨撿捡擇择擔担擁拥攔拦攤摊攪搅斂敛於于週周鞦秋鬍胡麵面牠它妳你嘅的唔不佢他\
    冇没睇看咗了咁这係是嚟来畀给俾给咩什啲些喺在攞拿搵找諗想嗰那
    """

  private static let simplified: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    let values = pairs.unicodeScalars.map(\.value)
    var index = 0
    while index + 1 < values.count {
      table[values[index]] = values[index + 1]
      index += 2
    }
    return table
  }()

  /// `scalars` with simplified characters, where the text is Chinese: ideographs, and hardly any kana.
  static func simplify(_ scalars: [UInt32]) -> [UInt32] {
    var kana = 0
    var han = 0
    for scalar in scalars {
      if CharacterClass.isHan(scalar) { han += 1 } else if CharacterClass.isKana(scalar) { kana += 1 }
    }
    guard han > 0, kana * 12 < han else { return scalars }
    return scalars.map { simplified[$0] ?? $0 }
  }
}
