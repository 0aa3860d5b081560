using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>A plan that is to be made: empty, from an example, or as a copy of another one.</summary>
[Needs(Rights.RunPlans)]
internal sealed class NewPlanModel(EditorDesk editor, PlanRoom room, PlanDesk plans, PlanPins pins, CompanyScope scope, PageText text)
    : EditPlanModel(editor, room, plans, pins, scope, text);
