/** One thing that can be chosen; `about` says what choosing it does. */
export interface Choice<T> {
  value: T
  label: string
  about?: string
}

interface ChoicesProps<T> {
  legend: string
  /** True where the section's heading says the same: then only screen readers get the legend. */
  isLegendHidden?: boolean
  choices: readonly Choice<T>[]
  /** Laid out side by side, for short labels. */
  isRow?: boolean
}

interface OneOfProps<T> extends ChoicesProps<T> {
  name: string
  chosen: T
  choose: (value: T) => void
}

/** Exactly one of some choices. */
export function OneOf<T extends string | null>(props: OneOfProps<T>) {
  const { legend, isLegendHidden, choices, isRow, name, chosen, choose } = props
  return (
    <fieldset class={isRow ? 'choices row' : 'choices'}>
      <legend class={isLegendHidden ? 'only-heard' : ''}>{legend}</legend>
      {choices.map(({ value, label, about }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          <Label label={label} about={about} />
        </label>
      ))}
    </fieldset>
  )
}

interface SomeOfProps<T> extends ChoicesProps<T> {
  chosen: readonly T[]
  /** Given in the order of the choices. */
  choose: (values: T[]) => void
}

/** Any number of some choices. */
export function SomeOf<T extends string | number>(props: SomeOfProps<T>) {
  const { legend, isLegendHidden, choices, isRow, chosen, choose } = props
  const toggle = (value: T) =>
    choose(choices.map((each) => each.value).filter((each) => chosen.includes(each) !== (each === value)))
  return (
    <fieldset class={isRow ? 'choices row' : 'choices'}>
      <legend class={isLegendHidden ? 'only-heard' : ''}>{legend}</legend>
      {choices.map(({ value, label, about }) => (
        <label key={value} class="choice">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <Label label={label} about={about} />
        </label>
      ))}
    </fieldset>
  )
}

/** A yes or no. */
export function Switch({
  label,
  about,
  isOn,
  set,
}: {
  label: string
  about?: string
  isOn: boolean
  set: (on: boolean) => void
}) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isOn} onChange={() => set(!isOn)} />
      <Label label={label} about={about} />
    </label>
  )
}

function Label({ label, about }: { label: string; about?: string | undefined }) {
  return (
    <span>
      <span class="choice-name">{label}</span>
      {about !== undefined && <span class="small block">{about}</span>}
    </span>
  )
}
