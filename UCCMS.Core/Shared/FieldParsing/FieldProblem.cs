namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>Why the text of a cell cannot be taken, and what the person who corrects the file is to do about it.</summary>
public readonly record struct FieldProblem(string Reason, string Remedy)
{
    public static FieldProblem None => default;

    public static FieldProblem Missing { get; } = new("The value is missing.", "Fill in this cell.");

    /// <summary>A spreadsheet showed a long number as 1.23E+12 and the export kept only that: the digits are lost.</summary>
    public static FieldProblem Scientific { get; } = new(
        "The number is in scientific notation, so digits may be lost.",
        "Format the column as text or as a number without exponent and export the file again.");
}
