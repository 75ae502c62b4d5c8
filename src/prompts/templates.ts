/** People's own texts in place of ours: Jinja templates with the variables that smolagents gives them. */
export interface PromptTemplates {
  /** `tools`, `managed_agents`, `authorized_imports`, `custom_instructions`, `code_block_opening_tag`, `code_block_closing_tag` */
  readonly system_prompt?: string;
  readonly planning?: {
    /** `task`, `tools`, `managed_agents` */
    readonly initial_plan?: string;
    /** `task` */
    readonly update_plan_pre_messages?: string;
    /** `task`, `tools`, `managed_agents`, `remaining_steps` */
    readonly update_plan_post_messages?: string;
  };
  readonly managed_agent?: {
    /** `name`, `task` */
    readonly task?: string;
    /** `name`, `final_answer` */
    readonly report?: string;
  };
  readonly final_answer?: {
    readonly pre_messages?: string;
    /** `task` */
    readonly post_messages?: string;
  };
}
