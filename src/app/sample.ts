/**
 * The article a newcomer sees: a report as a machine would have put it
 * into English from Italian, with the leavings of a web page around it.
 * Written for this editor.
 */
export const sample = `skip to main content

# Syria, the SDF reopen the Hajin front: harsh attack against Isis in the province of Deir Ezzor

The provisional budget speaks of forty dead and injured among the jihadists, while in the suburbs are ongoing violent clashes

The Arab-Kurdish fighters have **resumed to advance** on Wednesday towards Hajin, the last important center that ISIS still controls on the eastern shore of the Euphrates. The offensive had been suspended for ten days because of a sandstorm, during which the militiamen of Daesh had retaken three villages and 2,8 % of the pocket. According to local sources, in the area there would still be 1.500 people without water nor medicines.

In the countryside the patrols are conducting in-depth research, house for house, to find the dormant cells and the weapons’ deposits. Are feared that the fugitives can organize attacks or attacks on the soldiers’ shoulders, since the SDF must now defend a line of over 90 kilometers .

“We do not exclude nothing: the terrorists are prepared to die and have dug the the tunnels since months”, has declared a commander, [reached by phone](https://example.org/interview).

## The Syrian army moves from the south

Meanwhile, the Syrian Army and the Iraqi militias have started an attack at Baghuz, with the eventual support of the russian aviation. Meanwhile, the artillery has hit the access roads from east and from west. The budget of dead and wounded is not definitive: the sources of the syrian army speak of numerous elements of the Islamic State eliminated, but at this regard there are not official confirmations.

The objective is to prevent the jihadists to flee in the desert. For this motive, near to the base of Al Tanf, the rebels supported by the United States control a strip of 55 kilometers, while at Al-Tanf have arrived actually new means.

> The situation is delicate , but the morale is high. We will assist to the end of Daesh within the year.

For tomorrow is foreseen a meeting between the parts, to which will participate also the delegates of the tribes. It is the third since when the campaign has begun, the 10 September, and the two previous ones had not brought to any accord.

Share on Facebook

Back to top
`
