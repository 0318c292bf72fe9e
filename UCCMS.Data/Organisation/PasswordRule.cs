using Microsoft.AspNetCore.Identity;

namespace UCCMS.Data.Organisation;

/// <summary>
/// What a password must not be, beyond its length: something with the employee id, a part of the name or a word that
/// everybody tries first.
/// </summary>
internal sealed class PasswordRule : IPasswordValidator<Person>
{
    /// <summary>Shortest password.</summary>
    public const int Length = 12;

    private static readonly string[] Guessed = ["password", "indiapost", "india post", "123456", "qwerty", "welcome", "letmein", "abcdef"];

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password)
    {
        var weak = Forbidden(user).FirstOrDefault(w => password?.Contains(w, StringComparison.OrdinalIgnoreCase) == true);
        return Task.FromResult(weak is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError
        {
            Code = "PasswordGuessable",
            Description = $"The password must not contain “{weak}”: it would be tried first.",
        }));
    }

    private static IEnumerable<string> Forbidden(Person user) =>
        Guessed.Append(user.UserName ?? string.Empty).Concat(user.DisplayName.Split(' ')).Where(w => w.Length >= 4);
}

/// <summary>Identity's sentences in the words of the portal.</summary>
internal sealed class IdentitySentences : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), $"The employee id {userName} is already registered.");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "An employee id has letters and digits only.");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"The password needs at least {length} characters.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), $"The password needs at least {uniqueChars} different characters.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "The present password is not right.");

    private static IdentityError Say(string code, string sentence) => new() { Code = code, Description = sentence };
}
