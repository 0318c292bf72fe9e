using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>Ends an undertaking before its year does. What was issued under it is never left without it.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class EndUndertaking(IOrganisationStore organisation, IGstStore gst) : IUseCase<EndUndertaking.Input, Done>
{
    /// <param name="Undertaking">Which.</param>
    /// <param name="LastDay">The day before its first where it should never have held.</param>
    public sealed record Input(LetterOfUndertakingId Undertaking, DateOnly LastDay);

    /// <exception cref="RuleViolation">undertaking.unknown, undertaking.used, undertaking.dates</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var undertaking = (await organisation.UndertakingsAsync(ct)).FirstOrDefault(u => u.Id == input.Undertaking)
            ?? throw new RuleViolation("undertaking.unknown", "There is no such undertaking.");
        var last = await gst.LastUnderAsync(undertaking.Arn, ct);
        RuleViolation.Unless(
            last is null || last <= input.LastDay,
            "undertaking.used",
            $"Documents were issued under {undertaking.Arn} up to {(last is { } day ? IndianTime.Show(day) : string.Empty)}; it cannot end before.",
            nameof(Input.LastDay));
        undertaking.End(input.LastDay);
        return Done.Value;
    }
}
