import { describeRule } from './describe-rule.ts'

describeRule('humblebrag-drop', 'post', {
  fires: [
    'Honoured to be recognised as one of the 50 voices in packaging this year. I am just a box guy.',
    "I don't usually share these things, but I was voted trainer of the year again.",
    'Pinch me. My little newsletter has just passed a million readers.',
    'So blessed and grateful to have been invited to give the keynote at the national summit.',
    'Speechless that the jury selected my tiny shop for the design award.'
  ],
  silent: [
    'I won the regional bread prize on Sunday. I had entered by mistake, and Petra baked the winning loaf.',
    'Honoured to see Amara named chair of the guild.',
    'Grateful to my sister, who drove the van for nine months.',
    'Humbled by how little I knew about drains. The plumber drew it on my wall.',
    'I rarely share recipes, but this soup has to be known.',
    "We still can't believe how quiet the new fridge is.",
    'If I read one more "humbled and honoured to be named" I will name a goat after it.'
  ]
})
