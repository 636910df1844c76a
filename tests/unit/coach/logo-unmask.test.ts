import { describeRule } from './describe-rule.ts'

describeRule('logo-unmask', 'post', {
  fires: [
    'We care about quality. Our people go the extra mile and our customers feel it every day. We have grown every year since the start and we look forward to what comes next.',
    'Our mission is simple: we help schools to feed children well. Our cooks are trained, our suppliers are local, and we check every delivery twice before it reaches a plate.',
    {
      text: 'At Lindgren Freight the driver comes first. Lindgren Freight pays on time, Lindgren Freight plans routes with sleep in mind, and that is why drivers stay with us for years.',
      context: { ownTerms: ['Lindgren Freight'] }
    },
    'This year we planted, we pruned and we waited. Our trees took their time, our customers were patient, and now the first crates leave for the market in town this week.'
  ],
  silent: [
    'Tove and I run the shop on our own. We open at nine, we argue about the window until ten, and then we sell our first candle to the same man every day.',
    'We all know the feeling: our inbox is full, our coffee is cold and our best idea came in the shower where we could not write it down at all.',
    'I care about quality. Our people go the extra mile and our customers feel it. We have grown every year and we look forward to what comes next.',
    'We opened.',
    {
      text: 'We care about quality. Our people go the extra mile and our customers feel it every day. We have grown every year since the start and we look forward to what comes next.',
      context: { companyAccount: true }
    },
    'The two of us share one desk. We swap at noon, we label our pens, and our only rule is that nobody eats fish near the keyboard on a Monday.'
  ]
})
