using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>A person chooses the language of their screens, notices and headings of documents.</summary>
[Requires(Permissions.Work)]
public sealed class ChooseLanguage(IPeopleStore people) : IUseCase<ChooseLanguage.Input, Done>
{
    public sealed record Input(Language Language);

    /// <exception cref="RuleViolation">language.unknown</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(Enum.IsDefined(input.Language), "language.unknown", "Choose English or Hindi.", nameof(Input.Language));
        await people.SetLanguageAsync(actor.PersonId, input.Language);
        return Done.Value;
    }
}
