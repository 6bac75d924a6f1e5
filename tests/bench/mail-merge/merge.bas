REM Mail merge of one document, into one file and into a file each; the milliseconds of each go to hasil.txt.
Function Named(sName As String, vValue As Variant) As Object
  Dim oValue As New com.sun.star.beans.PropertyValue
  oValue.Name = sName
  oValue.Value = vValue
  Named = oValue
End Function

Sub Register(sFolder As String)
  Dim oContext As Object, oSource As Object
  oContext = createUnoService("com.sun.star.sdb.DatabaseContext")
  oSource = oContext.createInstance()
  oSource.URL = "sdbc:flat:" & ConvertToURL(sFolder & "/data")
  oSource.Info = Array(Named("Extension", "csv"), Named("HeaderLine", True), Named("FieldDelimiter", ";"), Named("CharSet", "utf-8"))
  oSource.DatabaseDocument.storeAsURL(ConvertToURL(sFolder & "/penerima.odb"), Array())
  oContext.registerObject("penerima", oSource)
End Sub

Function Merge(sFolder As String, sOut As String, bSingle As Boolean) As Long
  Dim oMerge As Object, nStart As Long
  oMerge = createUnoService("com.sun.star.text.MailMerge")
  oMerge.DataSourceName = "penerima"
  oMerge.CommandType = 0
  oMerge.Command = "piagam"
  oMerge.DocumentURL = ConvertToURL(sFolder & "/piagam.odt")
  oMerge.OutputType = 2
  oMerge.OutputURL = ConvertToURL(sFolder & "/" & sOut)
  oMerge.FileNamePrefix = "piagam"
  oMerge.FileNameFromColumn = False
  oMerge.SaveFilter = "writer_pdf_Export"
  oMerge.SaveAsSingleFile = bSingle
  nStart = GetSystemTicks()
  oMerge.execute(Array())
  Merge = GetSystemTicks() - nStart
End Function

Sub Main(sFolder As String)
  Dim nFile As Integer, nOne As Long, nMany As Long, oDocument As Object
  On Error GoTo Failed
  Register(sFolder)
  oDocument = StarDesktop.loadComponentFromURL(ConvertToURL(sFolder & "/piagam.fodt"), "_blank", 0, Array(Named("Hidden", True)))
  oDocument.storeToURL(ConvertToURL(sFolder & "/piagam.odt"), Array(Named("FilterName", "writer8")))
  oDocument.close(True)
  nOne = Merge(sFolder, "satu", True)
  nMany = Merge(sFolder, "banyak", False)
  nFile = FreeFile
  Open sFolder & "/hasil.txt" For Output As #nFile
  Print #nFile, nOne & ";" & nMany
  Close #nFile
  StarDesktop.terminate()
  Exit Sub
Failed:
  nFile = FreeFile
  Open sFolder & "/hasil.txt" For Output As #nFile
  Print #nFile, "galat;" & Error$
  Close #nFile
  StarDesktop.terminate()
End Sub
