import type { RegionPreview } from '#contract/office-region.ts';
import { officeRegionText as text } from '../../../text/settings/region.ts';
import css from '../parts/settings.module.css';

/** What another region would change, with the cooperatives that would fall outside by name. */
export function RegionChanges({ preview }: { readonly preview: RegionPreview }) {
  const { from, to, identity, outside, outsideCount, followingCount, formationCount, villageCount } = preview;
  const changes = [
    text.change(text.region, text.present(from.name, from.code), text.present(to.name, to.code)),
    ...identity.map((one) => text.change(one.label, one.from, one.to)),
    ...(followingCount > 0 ? [text.following(followingCount)] : []),
    ...(formationCount > 0 ? [text.formations(formationCount)] : []),
    ...(villageCount > 0 ? [text.villages(villageCount)] : []),
  ];
  return (
    <div>
      <strong>{text.changes}</strong>
      <ul>
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {outsideCount > 0 && (
        <>
          <strong>{text.outside(outsideCount)}</strong>
          {/* Scrolled, so that the agreement below stays in sight; the keyboard reaches it too. */}
          <ul className={css.outside} tabIndex={0} aria-label={text.outside(outsideCount)}>
            {outside.map(({ id, name, place }) => (
              <li key={id}>{place === '' ? name : `${name}, ${place}`}</li>
            ))}
            {outsideCount > outside.length && <li>{text.outsideMore(outsideCount - outside.length)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
