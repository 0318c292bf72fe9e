using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>
/// Enters the letter of undertaking of a registration. What was issued before with payment of tax stays as it is: payment is
/// allowed under an undertaking too.
/// </summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class EnterUndertaking(IOrganisationStore organisation) : IUseCase<EnterUndertaking.Input, LetterOfUndertakingId>
{
    /// <param name="Gstin">Of the registration.</param>
    /// <param name="Arn">Application reference number.</param>
    /// <param name="From">First day; it holds to the end of that financial year.</param>
    public sealed record Input(string Gstin, string Arn, DateOnly From);

    /// <exception cref="RuleViolation">registration.unknown, undertaking.*</exception>
    public async Task<LetterOfUndertakingId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var registration = (await organisation.RegistrationsAsync(ct)).FirstOrDefault(r => string.Equals(r.Gstin.Value, input.Gstin, StringComparison.Ordinal))
            ?? throw new RuleViolation("registration.unknown", "Choose one of the Department's registrations.") { Field = nameof(Input.Gstin) };
        var undertaking = LetterOfUndertaking.Of(registration, input.Arn, input.From);
        foreach (var other in await organisation.UndertakingsAsync(ct))
        {
            RuleViolation.Unless(
                !other.Overlaps(undertaking),
                "undertaking.overlap",
                $"{other.SupplierGstin} has the undertaking {other.Arn} from {IndianTime.Show(other.From)} to {IndianTime.Show(other.To)}; end it first.",
                nameof(Input.From));
            RuleViolation.Unless(
                other.Arn != undertaking.Arn || other.To < other.From,
                "undertaking.twice",
                $"{other.Arn} is entered already, for {other.SupplierGstin}.",
                nameof(Input.Arn));
        }

        organisation.Add(undertaking);
        return undertaking.Id;
    }
}
