using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Which offices a contract may have by its facility (SOP 1; letter of 24-12-2025, paragraph 2.1).</summary>
public static class FacilityRule
{
    /// <param name="offices">The nodal office, all locations and their circle offices.</param>
    /// <exception cref="RuleViolation">contract.nodal, contract.no-location, contract.location-twice, contract.location-unknown, contract.single-office, contract.other-circle</exception>
    public static void Check(Facility facility, OfficeId nodalId, IReadOnlyList<OfficeId> locations, IReadOnlyDictionary<OfficeId, Office> offices)
    {
        RuleViolation.Unless(
            offices.TryGetValue(nodalId, out var nodal) && nodal.IsActive && nodal.Kind != OfficeKind.Directorate,
            "contract.nodal",
            "Choose the nodal office: every contract has exactly one.",
            nameof(ContractEntry.NodalOfficeId));
        RequireLocations(locations, offices);
        switch (facility)
        {
            case Facility.SingleOffice:
                RequireOnlyTheNodal(nodal!, locations);
                break;
            case Facility.CircleAccount:
                RequireOneCircle(nodal!, locations, offices);
                break;
            case Facility.NationalAccount:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(facility), facility, "Unknown facility.");
        }
    }

    private static void RequireLocations(IReadOnlyList<OfficeId> locations, IReadOnlyDictionary<OfficeId, Office> offices)
    {
        Require(locations.Count > 0, "contract.no-location", "Add at least one booking location.");
        var twice = locations.GroupBy(l => l).FirstOrDefault(g => g.Count() > 1);
        Require(twice is null, "contract.location-twice", $"Office {twice?.Key} is entered twice.");
        foreach (var id in locations)
        {
            Require(offices.TryGetValue(id, out var office) && office.IsActive, "contract.location-unknown", $"There is no office {id} in operation.");
            Require(MayBook(office!.Kind), "contract.location-kind", $"{office.Name} is an administrative office and books nothing.");
        }
    }

    private static bool MayBook(OfficeKind kind) =>
        kind is OfficeKind.HeadOffice or OfficeKind.SubOffice or OfficeKind.BranchOffice or OfficeKind.MailCentre;

    private static void RequireOnlyTheNodal(Office nodal, IReadOnlyList<OfficeId> locations)
    {
        Require(locations.Count == 1, "contract.single-office", "A single-office contract is limited to one booking office; for more choose CAF or NAF.");
        Require(locations[0] == nodal.Id, "contract.single-office", $"The one location of a single-office contract is its nodal office, {nodal.Name}.");
    }

    private static void RequireOneCircle(Office nodal, IReadOnlyList<OfficeId> locations, IReadOnlyDictionary<OfficeId, Office> offices)
    {
        foreach (var office in locations.Select(l => offices[l]).Where(o => o.CircleId != nodal.CircleId))
        {
            throw new RuleViolation(
                "contract.other-circle",
                $"{office.Name} ({office.Id}) lies in {CircleOf(office, offices)}, but a CAF contract stays within one circle, here {CircleOf(nodal, offices)}; for several circles choose NAF.")
            {
                Field = nameof(ContractEntry.Locations),
            };
        }
    }

    private static string CircleOf(Office office, IReadOnlyDictionary<OfficeId, Office> offices) =>
        office.CircleId is { } id && offices.TryGetValue(id, out var circle) ? circle.Name : "no circle";

    private static void Require(bool holds, string code, string sentence) => RuleViolation.Unless(holds, code, sentence, nameof(ContractEntry.Locations));
}
