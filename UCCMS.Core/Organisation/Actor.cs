using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Who acts, in which post and from where. The rules ask it, the audit records it.</summary>
public sealed record Actor
{
    private Actor()
    {
    }

    /// <summary>Key of the person, the same over all their posts; maker and checker are compared by it.</summary>
    public required string PersonId { get; init; }

    public required string Name { get; init; }

    public PostId? PostId { get; init; }

    /// <summary>None for the system itself.</summary>
    public Role? Role { get; init; }

    public OfficeId OfficeId { get; init; }

    public string OfficeName { get; init; } = string.Empty;

    /// <summary>The address the request came from, or the host for a verb or a job.</summary>
    public string Address { get; init; } = string.Empty;

    public required OfficeScope Scope { get; init; }

    /// <summary>The language this person chose for the screens.</summary>
    public Language Language { get; init; }

    private IReadOnlySet<string> Permissions { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public bool IsSystem => Role is null;

    /// <summary>The program itself, for the reason given: a job, a verb, the demonstration's set-up.</summary>
    public static Actor System(string reason, string address = "server") => new()
    {
        PersonId = "system",
        Name = reason,
        Address = address,
        Scope = OfficeScope.Everything,
    };

    public static Actor Of(string personId, string name, Post post, string officeName, OfficeScope scope, string address) => new()
    {
        PersonId = personId,
        Name = name,
        PostId = post.Id,
        Role = post.Role,
        OfficeId = post.OfficeId,
        OfficeName = officeName,
        Address = address,
        Scope = scope,
        Permissions = RolePermissions.Of(post.Role),
    };

    public bool May(string permission) => IsSystem || Permissions.Contains(permission);

    /// <exception cref="RuleViolation">permission.missing: names the right's holders.</exception>
    public void Require(string permission)
    {
        if (!May(permission))
        {
            throw new RuleViolation("permission.missing", MissingRight.Sentence(permission));
        }
    }

    /// <summary>For acts bound to one office: only a post at that very office may do them.</summary>
    /// <exception cref="RuleViolation">office.not-yours</exception>
    public void RequireOffice(OfficeId office) => RuleViolation.Unless(
        IsSystem || OfficeId == office,
        "office.not-yours",
        $"Only the office concerned ({office}) may do this; your post is at {OfficeName} ({OfficeId}).");
}
