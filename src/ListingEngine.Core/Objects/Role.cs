namespace ListingEngine.Core.Objects;

/// <summary>What a person does in the agency; it brings the rights that go with it (<see cref="RoleRights"/>).</summary>
public enum Role
{
    /// <summary>Looks after own objects.</summary>
    Agent,

    /// <summary>Looks after the objects of a department.</summary>
    Head,

    /// <summary>Runs the media plans, over all objects.</summary>
    Marketer,

    /// <summary>May do everything in the company.</summary>
    Administrator,
}
