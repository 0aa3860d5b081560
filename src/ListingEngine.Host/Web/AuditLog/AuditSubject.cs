using ListingEngine.Host.Data;

namespace ListingEngine.Host.Web.AuditLog;

/// <summary>Where the subject of an entry can be looked at.</summary>
internal static class AuditSubject
{
    /// <summary>Null when it has no page.</summary>
    public static string? Link(AuditEntry entry) => (entry.Act, entry.SubjectId) switch
    {
        (AuditAct.KeyMade or AuditAct.KeyRevoked, _) => "/settings/keys",
        (AuditAct.CompanyChanged, _) => "/settings/company",
        (AuditAct.SiteChanged, _) => "/settings/site",
        (AuditAct.ActualityRulesChanged, _) => "/settings/actuality",
        (AuditAct.NoticeChanged, _) => "/settings/notices",
        (AuditAct.PhoneListed, null) => "/owners/phones",
        (AuditAct.OwnerErased, _) => "/owners/privacy",
        (_, null) => null,
        (AuditAct.OwnerSeen or AuditAct.OwnerChanged or AuditAct.ObjectArchived or AuditAct.ObjectsChanged, { } id) => $"/objects/{id}",
        (AuditAct.PersonAdded or AuditAct.PersonChanged or AuditAct.RightsChanged or AuditAct.PersonLeft or AuditAct.LinkMade
            or AuditAct.ObjectsHandedOver, { } id) => $"/settings/people/{id}",
        (AuditAct.AdvertTaken or AuditAct.AdvertRejected or AuditAct.AdvertReturned or AuditAct.AdvertOverruled or AuditAct.AdvertPhoneSeen or AuditAct.PhoneListed, { } id) => $"/owners/{id}",
        (AuditAct.ImportSourceChanged, { } id) => $"/settings/imports/source/{id}",
        (AuditAct.SourceChanged, { } id) => $"/sources/{id}",
        (AuditAct.VersionDecided, { } id) => $"/plans/{id}/versions",
        (AuditAct.WithdrawalDecided, { } id) => $"/settings/imports/runs/{id}",
        _ => null,
    };
}
