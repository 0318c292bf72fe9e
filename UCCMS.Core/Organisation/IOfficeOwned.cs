namespace UCCMS.Core.Organisation;

/// <summary>
/// A row that belongs to offices: who stands in none of their reaches neither reads nor writes it. The filter and the
/// guard of UCCMS.Data enforce this for every entity that implements it.
/// </summary>
public interface IOfficeOwned
{
    /// <summary>The office whose business the row is: the booking location of a draft, the nodal office of a consolidation.</summary>
    OfficeId OwningOfficeId { get; }

    /// <summary>The nodal office of the contract.</summary>
    OfficeId NodalOfficeId { get; }

    /// <summary>A third office with sight of it: the filing office of a GST document.</summary>
    OfficeId? CounterpartOfficeId => null;
}
