using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Organisation;

/// <summary>Which registration supplies for a booking location on a date: by the policy, then by the State of the office it names.</summary>
/// <param name="registrations">All registrations, past and future ones too.</param>
/// <param name="policies">All policies, past and future ones too.</param>
public sealed class SupplierGstin(IReadOnlyCollection<GstRegistration> registrations, IReadOnlyCollection<SupplierGstinPolicy> policies)
{
    /// <param name="location">The booking location.</param>
    /// <param name="locationGpo">The GPO of its circle; none for the army's.</param>
    /// <param name="nodalGpo">The GPO of the nodal office's circle.</param>
    /// <param name="day">Date of the document (IST).</param>
    /// <exception cref="RuleViolation">supplier.no-policy, supplier.no-gpo, supplier.no-state, supplier.no-registration</exception>
    public GstRegistration For(Office location, Office? locationGpo, Office? nodalGpo, DateOnly day)
    {
        var policy = SupplierGstinPolicy.On(policies, day)
            ?? throw new RuleViolation("supplier.no-policy", $"No policy on the supplier GSTIN is in force on {IndianTime.Show(day)}.");
        var office = policy.Kind switch
        {
            SupplierGstinKind.OwnState => location,
            SupplierGstinKind.CircleGpo => locationGpo ?? throw NoGpo(location),
            SupplierGstinKind.NodalGpo => nodalGpo ?? throw NoGpo(location),
            _ => throw new InvalidOperationException($"Unknown policy {policy.Kind}."),
        };
        return InStateOf(office, day);
    }

    /// <summary>The registration of the State or Union territory an office stands in.</summary>
    /// <exception cref="RuleViolation">supplier.no-state, supplier.no-registration</exception>
    public GstRegistration InStateOf(Office office, DateOnly day)
    {
        var state = GstStates.Find(office.StateCode)
            ?? throw new RuleViolation("supplier.no-state", $"It is not known in which State {office.Name} ({office.Id}) stands; the Administrator can enter it.");
        return registrations.FirstOrDefault(r => r.StateCode == state.Code && r.IsInForce(day))
            ?? throw new RuleViolation(
                "supplier.no-registration",
                $"{state.Name} ({state.Code}) has no GST registration on {IndianTime.Show(day)}, which {office.Name} needs; the Administrator can enter it.");
    }

    private static RuleViolation NoGpo(Office location) => new(
        "supplier.no-gpo", $"The policy bills at the GPO of the circle, but no GPO is marked for {location.Name}'s.");
}
