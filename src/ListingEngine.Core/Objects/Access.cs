namespace ListingEngine.Core.Objects;

/// <summary>Who is at work and what they may do: of a signed-in person, or of a key of the API.</summary>
/// <param name="CompanyId">Whose data is seen.</param>
/// <param name="PersonId">Null for a key.</param>
/// <param name="Name">As it stands in the audit log.</param>
/// <param name="Role">A key works as an administrator whose rights are its scopes.</param>
/// <param name="Rights">All rights, the role's own included.</param>
/// <param name="Team">People whose objects a head answers for.</param>
/// <param name="OfInstallation">Administers the installation, above its companies.</param>
public sealed record Access(
    long CompanyId, long? PersonId, string Name, Role Role, Rights Rights, IReadOnlySet<long> Team, bool OfInstallation = false)
{
    public bool Has(Rights right) => (Rights & right) == right;

    /// <summary>The object is theirs, or of one of the people they are head of.</summary>
    public bool AnswersFor(PropertyObject o) => o.AgentId is { } agent && (agent == PersonId || Team.Contains(agent));

    public bool MayEdit(PropertyObject o) => Has(Rights.EditAny) || AnswersFor(o);

    public bool MayArchive(PropertyObject o) => Has(Rights.EditAny) || AnswersFor(o) && Has(Rights.Archive);

    public bool MayHandOver(PropertyObject o) => Has(Rights.HandOverAny) || AnswersFor(o) && Has(Rights.HandOver);

    public bool MayCopy(PropertyObject o) => Has(Rights.CreateObjects) && (AnswersFor(o) || Has(Rights.CopyOthers));

    public bool MaySeeOwner(PropertyObject o) => Has(Rights.SeeOwners) || AnswersFor(o);
}
