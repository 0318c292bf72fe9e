namespace UCCMS.Core.Contracts;

/// <summary>The two columns of the Speed Post Document discount table (OM 39-09/2019-D[01/2025] of 26-09-2025).</summary>
public enum TrafficClass
{
    /// <summary>The product's discount knows no classes.</summary>
    None,

    /// <summary>Outside the town of booking.</summary>
    NTD,

    /// <summary>Town delivery: inside it.</summary>
    TD,
}
