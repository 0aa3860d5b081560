namespace ListingEngine.Host.Data;

/// <summary>Writes down who did what; the entry is saved together with the deed.</summary>
public sealed class AuditTrail(ListingDb db, CompanyScope scope, TimeProvider clock, IHttpContextAccessor http)
{
    private const int MostDetail = 2000;

    /// <summary>Adds the entry to what the next save of this scope's <see cref="ListingDb"/> writes.</summary>
    /// <param name="act">What was done.</param>
    /// <param name="subject">To what, as people call it.</param>
    /// <param name="subjectId">Its number.</param>
    /// <param name="detail">More, without secrets and without owners' contacts.</param>
    public void Note(AuditAct act, string? subject = null, long? subjectId = null, string? detail = null) => db.Audit.Add(new()
    {
        CompanyId = scope.CompanyId,
        At = clock.GetStoredNow(),
        PersonId = scope.Access?.PersonId,
        Who = scope.Access?.Name ?? "ListingEngine",
        Act = act,
        Subject = subject,
        SubjectId = subjectId,
        Detail = detail is { Length: > MostDetail } ? detail[..MostDetail] : detail,
        Address = http.HttpContext?.Connection.RemoteIpAddress?.ToString(),
    });
}
