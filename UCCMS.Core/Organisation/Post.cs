using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Whether a post is held in one's own right or in charge of another for a time.</summary>
public enum Tenure
{
    Regular,
    Officiating,
}

/// <summary>A role at an office, held by a person from a date to a date, both included (IST).</summary>
public sealed class Post : IVersioned
{
    private Post()
    {
    }

    public PostId Id { get; private set; }

    public string PersonId { get; private set; } = string.Empty;

    public Role Role { get; private set; }

    public OfficeId OfficeId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public Tenure Tenure { get; private set; }

    public long Version { get; private set; }

    /// <exception cref="RuleViolation">post.dates</exception>
    public static Post Assign(string personId, Role role, OfficeId office, DateOnly from, DateOnly? to, Tenure tenure)
    {
        RuleViolation.Unless(to is null || to >= from, "post.dates", "The last day of a post cannot be before its first.", nameof(To));
        RuleViolation.Unless(
            tenure == Tenure.Regular || to is not null,
            "post.officiating-end",
            "Say until when the person officiates; an officiating charge always has a last day.",
            nameof(To));
        return new Post { Id = PostId.New(), PersonId = personId, Role = role, OfficeId = office, From = from, To = to, Tenure = tenure };
    }

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    /// <exception cref="RuleViolation">post.dates</exception>
    public void End(DateOnly lastDay)
    {
        RuleViolation.Unless(lastDay >= From, "post.dates", "The last day of a post cannot be before its first.", nameof(To));
        To = lastDay;
    }
}
