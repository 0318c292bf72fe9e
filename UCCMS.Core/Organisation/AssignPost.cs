using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Gives a person a role at an office from a date, in their own right or officiating.</summary>
[Requires(Permissions.ManagePeople)]
public sealed class AssignPost(IPeopleStore people, IAuditNotes audit) : IUseCase<AssignPost.Input, PostId>
{
    public sealed record Input(string PersonId, Role Role, OfficeId Office, DateOnly From, DateOnly? To, Tenure Tenure);

    /// <exception cref="RuleViolation">person.unknown, office.unknown, post.office-kind, post.overlap, post.dates, post.officiating-end</exception>
    public async Task<PostId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var person = await people.GetAsync(input.PersonId, ct);
        var office = await people.OfficeAsync(input.Office, ct);
        RequireFittingOffice(input.Role, office);
        var post = Post.Assign(input.PersonId, input.Role, input.Office, input.From, input.To, input.Tenure);
        var others = await people.PostsOfAsync(input.PersonId, ct);
        RuleViolation.Unless(
            !others.Any(o => o.Role == post.Role && o.OfficeId == post.OfficeId && Overlap(o, post)),
            "post.overlap",
            $"{person.Name} already holds this post on some of these days. End that one first, or choose other dates.",
            nameof(Input.From));
        people.Add(post);
        audit.Document(person.AuditKey, $"{person.AuditTitle}: {Words.Of(input.Role)} at {office.Name}");
        return post.Id;
    }

    // An administrative role stands at an office of its own kind; working roles may stand at any.
    private static void RequireFittingOffice(Role role, Office office)
    {
        OfficeKind? needed = role switch
        {
            Role.DivisionalOffice => OfficeKind.Division,
            Role.RegionalOffice => OfficeKind.Region,
            Role.CircleOffice => OfficeKind.Circle,
            Role.Directorate => OfficeKind.Directorate,
            _ => null,
        };
        RuleViolation.Unless(
            needed is null || office.Kind == needed,
            "post.office-kind",
            $"{office.Name} is not a {Words.Of(needed ?? office.Kind).ToLowerInvariant()} office; the role “{Words.Of(role)}” stands only at one.",
            nameof(Input.Office));
    }

    private static bool Overlap(Post a, Post b) => (a.To is null || b.From <= a.To) && (b.To is null || a.From <= b.To);
}
