"""All forms of tasks with tools, in one place."""

from . import (
    tool_forms_dates,
    tool_forms_dicts,
    tool_forms_joined,
    tool_forms_linked,
    tool_forms_lists,
    tool_forms_named,
    tool_forms_one,
    tool_forms_rows,
    tool_forms_several,
    tool_forms_two,
    tool_forms_values,
)
from .tool_form import ToolForm

FORMS: list[ToolForm] = [
    *tool_forms_one.FORMS,
    *tool_forms_values.FORMS,
    *tool_forms_two.FORMS,
    *tool_forms_several.FORMS,
    *tool_forms_linked.FORMS,
    *tool_forms_dicts.FORMS,
    *tool_forms_lists.FORMS,
    *tool_forms_named.FORMS,
    *tool_forms_joined.FORMS,
    *tool_forms_rows.FORMS,
    *tool_forms_dates.FORMS,
]
