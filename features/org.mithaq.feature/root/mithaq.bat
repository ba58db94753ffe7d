@echo off
rem Starts Mithaq on Windows: alone or with `open PROJECT` the workbench, with any other verb the command line.
rem Before the verb may stand -nl LOCALE or -dir rtl; flags of the Java virtual machine go in MITHAQ_JAVA_OPTIONS.
setlocal enableextensions
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "STATE=%LOCALAPPDATA%\Mithaq"

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA goto :no_java
set "MAJOR=0"
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /i /c:" version ""') do for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "MAJOR=%%m"
if %MAJOR% lss 21 goto :no_java

set "DIRECTION=ltr"
set "VERB="
:scan
if "%~1"=="" goto :scanned
if /i "%~1"=="-nl" (
	for %%l in (ar fa he iw ur) do echo %~2| findstr /i /b /c:"%%l" >nul && set "DIRECTION=rtl"
	shift /1
	shift /1
	goto :scan
)
if /i "%~1"=="-dir" (
	set "DIRECTION=%~2"
	shift /1
	shift /1
	goto :scan
)
set "VERB=%~1"
:scanned

set "FLAGS=--enable-native-access=ALL-UNNAMED -Xshare:auto -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
for %%l in ("%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~l"
if %MAJOR% geq 23 set "FLAGS=%FLAGS% --sun-misc-unsafe-memory-access=allow"
set COMMON=-Dlog4j.configuration="file:%HOME_DIR%\log4j.properties" -jar "%LAUNCHER%" -nosplash -install "%HOME_DIR%" -configuration "%STATE%\configuration"

if "%VERB%"=="" goto :workbench
if /i "%VERB%"=="open" goto :workbench
chcp 65001 >nul
"%JAVA%" %FLAGS% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %MITHAQ_JAVA_OPTIONS% %COMMON% -data @none -application org.mithaq.cli.application %*
exit /b %ERRORLEVEL%

:workbench
start "Mithaq" "%JAVA:java.exe=javaw.exe%" %FLAGS% %MITHAQ_JAVA_OPTIONS% %COMMON% -data "%STATE%\workbench" -application org.mithaq.app.application -dir %DIRECTION% %*
exit /b 0

:no_java
echo mithaq: no Java 21 or later was found: install one, or set JAVA_HOME 1>&2
exit /b 2
