namespace UCCMS.Core.Tax;

/// <summary>What a code of GSTN's State list stands for.</summary>
public enum GstStateKind
{
    State,
    UnionTerritoryWithLegislature,
    UnionTerritoryWithoutLegislature,
    Other,
}

/// <summary>
/// One code of GSTN's list of States and Union Territories, as it begins a GSTIN and names a place of supply.
/// </summary>
/// <param name="Code">Two digits: 07.</param>
/// <param name="Name">As GSTN writes it: Delhi.</param>
/// <param name="Kind">State, Union Territory or neither.</param>
/// <param name="UsesUtgst">UTGST stands in place of SGST: Union Territories without a legislature and code 97 (UTGST Act 2017).</param>
/// <param name="IsActive">False for the codes of States that were merged or divided: 25 and 28.</param>
public sealed record GstState(string Code, string Name, GstStateKind Kind, bool UsesUtgst, bool IsActive)
{
    /// <summary>The name of the State's half of the tax within this State: SGST or UTGST.</summary>
    public string StateTaxName => UsesUtgst ? "UTGST" : "SGST";

    /// <summary>Whether a GSTIN of this code can be taken into a master today: not 25, 28 (ended), 96 (abroad), 99 (Centre).</summary>
    public bool MayRegister => IsActive && Code is not ("96" or "99");

    /// <summary>Whether a new document can name this code as place of supply: 96 (abroad) can, 99 and ended codes cannot.</summary>
    public bool MayBePlaceOfSupply => IsActive && Code is not "99";

    /// <summary>As GSTN's files write a place of supply: 07-Delhi.</summary>
    public override string ToString() => $"{Code}-{Name}";
}
