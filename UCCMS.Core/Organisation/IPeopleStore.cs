using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>A member of staff as the use cases see them; password and second factor stay with the sign-in.</summary>
/// <param name="EmployeeId">What the person signs in with.</param>
public sealed record PersonOnFile(string Id, string EmployeeId, string Name)
{
    public string AuditKey => KeyOf(EmployeeId);

    public string AuditTitle => $"{Name} ({EmployeeId})";

    /// <summary>The key of a person's timeline, also for a sign-in under an employee id that nobody has.</summary>
    public static string KeyOf(string employeeId) => $"person/{employeeId}";
}

/// <summary>What the use cases on people need of the sign-in store.</summary>
public interface IPeopleStore
{
    /// <exception cref="RuleViolation">person.unknown</exception>
    Task<PersonOnFile> GetAsync(string personId, CancellationToken ct);

    /// <exception cref="RuleViolation">person.refused: the employee id is taken or the password is too weak.</exception>
    Task<PersonOnFile> AddAsync(string employeeId, string name, string? email, string oneTimePassword);

    /// <summary>Replaces the password by one that must be changed at once, lifts a lockout and ends all sessions of the person.</summary>
    /// <exception cref="RuleViolation">person.refused</exception>
    Task SetOneTimePasswordAsync(string personId, string oneTimePassword);

    /// <summary>Takes the authenticator away, so that a new one is set up at the next sign-in.</summary>
    Task ClearSecondFactorAsync(string personId);

    /// <summary>Refuses sign-in until unlocked, and ends all sessions of the person.</summary>
    Task LockAsync(string personId);

    Task UnlockAsync(string personId);

    Task SetLanguageAsync(string personId, Language language);

    /// <exception cref="RuleViolation">office.unknown</exception>
    Task<Office> OfficeAsync(OfficeId id, CancellationToken ct);

    /// <exception cref="RuleViolation">post.unknown</exception>
    Task<Post> PostAsync(PostId id, CancellationToken ct);

    Task<IReadOnlyList<Post>> PostsOfAsync(string personId, CancellationToken ct);

    void Add(Post post);
}
