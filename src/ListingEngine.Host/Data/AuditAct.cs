namespace ListingEngine.Host.Data;

/// <summary>What the audit log knows. A new act goes to the end and gets its words (<c>AuditAct.Name</c>) in the resources.</summary>
public enum AuditAct
{
    SignedIn,
    SignInFailed,
    LockedOut,
    SignedOutEverywhere,
    PasswordChanged,
    SecondFactorOn,
    SecondFactorOff,
    LinkMade,
    PersonAdded,
    PersonChanged,
    RightsChanged,
    PersonLeft,
    ObjectsHandedOver,
    DepartmentChanged,
    CompanyAdded,
    CompanyChanged,
    CompanyEntered,
    KeyMade,
    KeyRevoked,
    OwnerSeen,
    OwnerChanged,
    ObjectArchived,
    ObjectsChanged,
    PlanChanged,
    ListExported,
    ImportStarted,
    ImportSourceChanged,
    ActualityRulesChanged,
}
