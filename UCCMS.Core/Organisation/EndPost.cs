using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Sets the last day of a post; from the next day on its holder can no longer act in it.</summary>
[Requires(Permissions.ManagePeople)]
public sealed class EndPost(IPeopleStore people, IAuditNotes audit) : IUseCase<EndPost.Input, Done>
{
    public sealed record Input(PostId Post, DateOnly LastDay);

    /// <exception cref="RuleViolation">post.unknown, post.dates</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var post = await people.PostAsync(input.Post, ct);
        post.End(input.LastDay);
        var person = await people.GetAsync(post.PersonId, ct);
        audit.Document(person.AuditKey, $"{person.AuditTitle}: {Words.Of(post.Role)} at {post.OfficeId}");
        return Done.Value;
    }
}
