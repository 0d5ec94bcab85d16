// A drop-down that never grows wider than its place: long answers are cut, not their neighbour covered.
import { Select, type SelectProps } from "@fluentui/react-components";

const NARROW = { minWidth: 0 };

export const Choice = (props: SelectProps) => <Select size="small" {...props} style={NARROW} select={{ style: NARROW }} />;
