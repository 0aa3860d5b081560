using ListingEngine.Core.Objects;

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
    public void Note(AuditAct act, string? subject = null, long? subjectId = null, string? detail = null) =>
        Note(scope.Access?.PersonId, scope.Access?.Name ?? "ListingEngine", act, subject, subjectId, detail);

    /// <summary>The same of somebody who was let in just now.</summary>
    public void NoteOf(Person person, AuditAct act) => Note(person.Id, person.Name, act, person.Name, person.Id, null);

    private void Note(long? personId, string who, AuditAct act, string? subject, long? subjectId, string? detail) => db.Audit.Add(new()
    {
        CompanyId = scope.CompanyId,
        At = clock.GetStoredNow(),
        PersonId = personId,
        Who = who,
        Act = act,
        Subject = subject,
        SubjectId = subjectId,
        Detail = detail is { Length: > MostDetail } ? detail[..MostDetail] : detail,
        Address = http.HttpContext?.Connection.RemoteIpAddress?.ToString(),
    });
}
