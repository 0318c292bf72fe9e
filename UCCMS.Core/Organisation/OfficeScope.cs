namespace UCCMS.Core.Organisation;

/// <summary>
/// The three reaches of a post: sets of offices stored as rows (see <c>OfficeReach</c> in UCCMS.Data), named by number;
/// 0 is the empty reach. A row is seen when its owning, nodal or counterpart office lies in the reach of that name.
/// </summary>
/// <param name="SeesAll">Directorate, auditor, administrator and the system: no reach is asked. Such posts do not write office-owned rows.</param>
public sealed record OfficeScope(int OwningReach, int NodalReach, int CounterpartReach, bool SeesAll)
{
    public static OfficeScope Everything { get; } = new(0, 0, 0, SeesAll: true);

    public static OfficeScope Nothing { get; } = new(0, 0, 0, SeesAll: false);
}
