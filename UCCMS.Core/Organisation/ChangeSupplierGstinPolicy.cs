using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Switches whose GSTIN bills, from today or a later day; documents issued before keep theirs.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class ChangeSupplierGstinPolicy(IOrganisationStore organisation, TimeProvider time)
    : IUseCase<ChangeSupplierGstinPolicy.Input, SupplierGstinPolicyId>
{
    public sealed record Input(SupplierGstinKind Kind, DateOnly From, string Source);

    /// <exception cref="RuleViolation">policy.past, policy.same-day, policy.source</exception>
    public async Task<SupplierGstinPolicyId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(
            input.From >= IndianTime.Today(time),
            "policy.past",
            "A policy begins today or later; it cannot change what was billed.",
            nameof(Input.From));
        RuleViolation.Unless(
            (await organisation.PoliciesAsync(ct)).All(p => p.From != input.From),
            "policy.same-day",
            $"Another policy begins on {IndianTime.Show(input.From)} already.",
            nameof(Input.From));
        var policy = SupplierGstinPolicy.Of(input.Kind, input.From, input.Source);
        organisation.Add(policy);
        return policy.Id;
    }
}
